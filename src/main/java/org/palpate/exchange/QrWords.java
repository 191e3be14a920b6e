package org.palpate.exchange;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a QR code at level M: the data in blocks, each with its words for correcting errors
 * by Reed and Solomon over the field of 256 (ISO/IEC 18004, tables 9 and A).
 */
final class QrWords {

    /** By version, from 1: how many words correct each block, and how many blocks there are. */
    private static final int[] CORRECTING = {
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24
    };

    private static final int[] BLOCKS = {1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9};

    /** The polynomial of the field. */
    private static final int FIELD = 0x11D;

    private QrWords() {}

    /** Bits that are written one after the other. */
    static final class Bits {

        private static final int[] FILLING = {0xEC, 0x11};

        private final byte[] words;
        private int written;

        Bits(int words) {
            this.words = new byte[words];
        }

        void add(int value, int bits) {
            for (int bit = bits - 1; bit >= 0; bit--) {
                if ((value >>> bit & 1) == 1) {
                    words[written / 8] |= (byte) (0x80 >>> written % 8);
                }
                written++;
            }
        }

        /** All words: what is not written is an end of four zeros, and filling. */
        byte[] filled() {
            int from = Math.min(words.length, (written + 4 + 7) / 8);
            for (int place = from; place < words.length; place++) {
                words[place] = (byte) FILLING[(place - from) % 2];
            }
            return words;
        }
    }

    /** How many words there are in all. */
    private static int words(int version) {
        int modules = (16 * version + 128) * version + 64;
        if (version >= 2) {
            int aligning = version / 7 + 2;
            modules -= (25 * aligning - 10) * aligning - 55;
        }
        return (version >= 7 ? modules - 36 : modules) / 8;
    }

    /** How many of them are data. */
    static int dataWords(int version) {
        return words(version) - CORRECTING[version - 1] * BLOCKS[version - 1];
    }

    /** All words in the order in which they are drawn. */
    static byte[] of(int version, byte[] data) {
        int blocks = BLOCKS[version - 1];
        int correcting = CORRECTING[version - 1];
        int shorter = data.length / blocks;
        int longOnes = data.length % blocks;
        List<byte[]> parts = new ArrayList<>();
        List<byte[]> checks = new ArrayList<>();
        for (int block = 0, from = 0; block < blocks; block++) {
            int length = shorter + (block < blocks - longOnes ? 0 : 1);
            byte[] part = Arrays.copyOfRange(data, from, from + length);
            parts.add(part);
            checks.add(remainder(part, divisor(correcting)));
            from += length;
        }
        var words = new ByteArrayOutputStream();
        inTurn(parts, shorter + 1, words);
        inTurn(checks, correcting, words);
        return words.toByteArray();
    }

    private static void inTurn(List<byte[]> blocks, int most, ByteArrayOutputStream to) {
        for (int place = 0; place < most; place++) {
            for (byte[] block : blocks) {
                if (place < block.length) {
                    to.write(block[place]);
                }
            }
        }
    }

    /** The product of (x − 2^i), its highest coefficient of 1 left out. */
    private static int[] divisor(int degree) {
        int[] result = new int[degree];
        result[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                result[j] = times(result[j], root) ^ (j + 1 < degree ? result[j + 1] : 0);
            }
            root = times(root, 2);
        }
        return result;
    }

    private static byte[] remainder(byte[] data, int[] divisor) {
        int[] rest = new int[divisor.length];
        for (byte word : data) {
            int factor = (word & 0xFF) ^ rest[0];
            System.arraycopy(rest, 1, rest, 0, rest.length - 1);
            rest[rest.length - 1] = 0;
            for (int i = 0; i < rest.length; i++) {
                rest[i] ^= times(divisor[i], factor);
            }
        }
        byte[] words = new byte[rest.length];
        for (int i = 0; i < rest.length; i++) {
            words[i] = (byte) rest[i];
        }
        return words;
    }

    private static int times(int one, int other) {
        int product = 0;
        for (int bit = 7; bit >= 0; bit--) {
            product = product << 1 ^ (product >>> 7) * FIELD;
            product ^= (other >>> bit & 1) * one;
        }
        return product;
    }
}
