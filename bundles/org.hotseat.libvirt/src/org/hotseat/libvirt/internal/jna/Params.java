// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Pointer;

/**
 * libvirt's typed parameters, copied out of native memory in one go: reading one by one, or as JNA structures, costs
 * more than the call that brought them. Names are compared as bytes, since thousands of machines have forty each.
 * Immutable.
 */
public final class Params {

    private static final int SIZE = 96;
    private static final int TYPE = 80;
    private static final int VALUE = 88;

    private static final int INT = 1;
    private static final int UINT = 2;
    private static final int LONG = 3;
    private static final int ULONG = 4;
    private static final int DOUBLE = 5;
    private static final int BOOLEAN = 6;
    private static final int STRING = 7;

    private final ByteBuffer bytes;
    private final int count;

    private Params(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        this.count = bytes.length / SIZE;
    }

    /**
     * Copies an array of virTypedParameter.
     *
     * @param array its start; may be null when there is none
     * @param count how many
     * @return the copy; strings still point into the original
     */
    public static Params copy(@Nullable Pointer array, int count) {
        return new Params(array == null || count <= 0 ? new byte[0] : array.getByteArray(0, count * SIZE));
    }

    /**
     * Takes what was recorded.
     *
     * @param bytes a multiple of 96
     * @return the parameters
     */
    public static Params of(byte[] bytes) {
        return new Params(bytes.clone());
    }

    /**
     * How many there are.
     *
     * @return zero or more
     */
    public int size() {
        return count;
    }

    /**
     * A name as text.
     *
     * @param index of the parameter
     * @return such as "block.0.rd.bytes"
     */
    public String name(int index) {
        int start = index * SIZE;
        return new String(bytes.array(), start, nameLength(start), StandardCharsets.US_ASCII);
    }

    /**
     * Whether a parameter has a name.
     *
     * @param index of the parameter
     * @param name in ASCII
     * @return true when it is exactly this
     */
    public boolean is(int index, byte[] name) {
        return startsWith(index, name) && bytes.get(index * SIZE + name.length) == 0;
    }

    /**
     * Whether a parameter's name begins so.
     *
     * @param index of the parameter
     * @param start in ASCII
     * @return true when it does
     */
    public boolean startsWith(int index, byte[] start) {
        return same(index * SIZE, start);
    }

    /**
     * Whether a parameter's name ends so.
     *
     * @param index of the parameter
     * @param end in ASCII
     * @return true when it does
     */
    public boolean endsWith(int index, byte[] end) {
        int length = nameLength(index * SIZE);
        return length >= end.length && same(index * SIZE + length - end.length, end);
    }

    /**
     * A number of any type.
     *
     * @param index of the parameter
     * @return the value; a fraction is cut off, true is 1, a text is 0
     */
    public long number(int index) {
        int at = index * SIZE + VALUE;
        return switch (bytes.getInt(index * SIZE + TYPE)) {
            case INT -> bytes.getInt(at);
            case UINT -> Integer.toUnsignedLong(bytes.getInt(at));
            case LONG, ULONG -> bytes.getLong(at);
            case DOUBLE -> (long) bytes.getDouble(at);
            case BOOLEAN -> bytes.get(at);
            default -> 0;
        };
    }

    /**
     * A text; only while the native original lives.
     *
     * @param index of the parameter
     * @return the text, empty when it is none
     */
    public String text(int index) {
        int at = index * SIZE;
        long address = bytes.getLong(at + VALUE);
        return bytes.getInt(at + TYPE) == STRING && address != 0 ? new Pointer(address).getString(0, "UTF-8") : "";
    }

    /**
     * The value of a name.
     *
     * @param name of the parameter
     * @param otherwise when there is none
     * @return the value
     */
    public long number(String name, long otherwise) {
        byte[] wanted = ascii(name);
        for (int i = 0; i < count; i++) {
            if (is(i, wanted)) {
                return number(i);
            }
        }
        return otherwise;
    }

    /**
     * A name to compare with.
     *
     * @param name in ASCII
     * @return its bytes
     */
    public static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private int nameLength(int start) {
        int length = 0;
        while (length < TYPE && bytes.get(start + length) != 0) {
            length++;
        }
        return length;
    }

    private boolean same(int at, byte[] text) {
        for (int i = 0; i < text.length; i++) {
            if (bytes.get(at + i) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
