package org.palpate.content;

/** A module's name in addresses and files, the name of its folder: {@code hip-flexors}. */
public record ModuleKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
