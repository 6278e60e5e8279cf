package vizavi.library.exchange;

/**
 * A file to hand out.
 *
 * @param name fit for any disk
 * @param type its media type
 */
public record Parcel(String name, String type, byte[] bytes) {}
