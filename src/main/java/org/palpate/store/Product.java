package org.palpate.store;

/** The program that runs. */
public final class Product {

    private Product() {}

    /** Its version, like "1.2.0"; "development" when it does not run from its jar. */
    public static String version() {
        String version = Product.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
