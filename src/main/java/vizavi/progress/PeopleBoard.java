package vizavi.progress;

import java.util.List;
import java.util.Map;
import vizavi.account.Cohort;
import vizavi.account.Member;

/**
 * What a mentor sees of their people.
 *
 * @param cohorts the mentor's that are not over, by name
 * @param scenarios titles by id of those with a result of anybody asked for, by title
 * @param rows members, as sorted
 * @param invited who was invited to the cohorts asked for and has not agreed, by name
 */
public record PeopleBoard(
    List<Cohort> cohorts,
    Map<String, String> scenarios,
    List<BoardRow> rows,
    List<Member> invited) {}
