package vizavi.notice;

import java.util.List;

/**
 * Some notices, newest first.
 *
 * @param more whether there are older ones
 */
public record Page(List<Notice> notices, boolean more) {}
