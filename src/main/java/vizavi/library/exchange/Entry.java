package vizavi.library.exchange;

/**
 * A file in an archive as its directory describes it; not believed, only compared.
 *
 * @param name with slashes, relative, checked
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the archive
 * @param size bytes unpacked
 * @param from where its packed bytes begin
 */
record Entry(String name, int method, long crc, int packed, int size, int from) {}
