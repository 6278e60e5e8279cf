package vizavi.account.sheet;

/**
 * A line of a list of people, as it was written, without the blanks around each cell.
 *
 * @param number in the file, from 1; the one it begins in, where a cell goes over several
 * @param email empty where there is none
 * @param surplus cells beyond the headings, at least 0: a comma that was meant as part of a name
 */
public record Line(int number, String name, String signIn, String email, int surplus) {}
