package vizavi.attempt.live;

import java.util.List;
import java.util.Map;

/**
 * Who stands beside a trainee, and what was whispered.
 *
 * @param now names of those who look on now, each once
 * @param ever names of all who looked on at any time, each once
 * @param whispers by number of the turn they were given at; those of turns taken back left out
 */
public record Beside(List<String> now, List<String> ever, Map<Integer, Whisper> whispers) {}
