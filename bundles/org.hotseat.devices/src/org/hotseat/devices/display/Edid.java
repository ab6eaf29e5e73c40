// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.display;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/**
 * What a monitor says of itself: VESA's Extended Display Identification Data, structure 1.3 or 1.4, with any number of
 * blocks behind the first, which are checked and hashed but not looked into.
 *
 * @param hash SHA-256 of all blocks, 64 hexadecimal digits
 * @param maker three letters
 * @param product number that the maker gave the model, 0 to 65535
 * @param serial number of this one; made of its text where it has only that; 0 when it has neither
 * @param name of the model; empty when it says none
 * @param width of its preferred mode, pixels; 0 when it has none
 * @param height of its preferred mode, pixels; 0 when it has none
 * @param rate of its preferred mode, thousandths of a hertz; 0 when it has none
 */
public record Edid(String hash, String maker, int product, long serial, String name, int width, int height, int rate) {

    private static final int BLOCK = 128;
    private static final int MOST_BLOCKS = 256;
    private static final byte[] HEADER = { 0, -1, -1, -1, -1, -1, -1, 0 };
    private static final int MAKER = 8;
    private static final int PRODUCT = 10;
    private static final int SERIAL = 12;
    private static final int FIRST_DESCRIPTOR = 54;
    private static final int DESCRIPTOR = 18;
    private static final int DESCRIPTORS = 4;
    private static final int EXTENSIONS = 126;
    private static final int SERIAL_TEXT = 0xff;
    private static final int NAME_TEXT = 0xfc;
    private static final int TEXT = 5;
    private static final long CLOCK = 10_000;
    private static final int MILLI = 1000;
    private static final int LETTER = 5;
    private static final int BYTE = 0xff;
    private static final int NIBBLE = 0xf;
    private static final int INTERLACED = 0x80;

    /** A mode, as a descriptor has it. */
    private record Mode(int width, int height, int rate) {
    }

    /**
     * Reads what the kernel keeps for a connector.
     *
     * @param file such as {@code /sys/class/drm/card0-DP-1/edid}
     * @return empty when nothing is plugged in: the file is empty or missing
     * @throws FailureException FILE when it cannot be read; DAMAGED when it is no such data
     */
    public static Optional<Edid> read(Path file) throws FailureException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] all = in.readNBytes(BLOCK * MOST_BLOCKS);
            return all.length == 0 ? Optional.empty() : Optional.of(parse(all));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.unreadable, file, unreadable
                    .getMessage())), unreadable);
        }
    }

    /**
     * Understands it.
     *
     * @param data all blocks
     * @return what it says
     * @throws FailureException DAMAGED when the header, the length or a sum is wrong
     */
    public static Edid parse(byte[] data) throws FailureException {
        if (data.length < BLOCK || !Arrays.equals(data, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            throw damaged(Messages.noEdid);
        }
        int blocks = (data[EXTENSIONS] & BYTE) + 1;
        if (data.length != blocks * BLOCK) {
            throw damaged(NLS.bind(Messages.shortEdid, data.length, blocks * BLOCK));
        }
        for (int block = 0; block < blocks; block++) {
            int sum = 0;
            for (int i = 0; i < BLOCK; i++) {
                sum += data[block * BLOCK + i];
            }
            if ((sum & BYTE) != 0) {
                throw damaged(NLS.bind(Messages.badSum, block));
            }
        }
        return understood(data);
    }

    private static FailureException damaged(String what) {
        return new FailureException(FailureCode.DAMAGED, what, Messages.damagedRemedy);
    }

    private static Edid understood(byte[] data) {
        ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        Mode mode = new Mode(0, 0, 0);
        String name = "";
        String serialText = "";
        for (int number = 0; number < DESCRIPTORS; number++) {
            int at = FIRST_DESCRIPTOR + number * DESCRIPTOR;
            if (in.getShort(at) != 0) {
                mode = mode.width() == 0 ? mode(in, at) : mode;
            } else if ((data[at + 3] & BYTE) == NAME_TEXT) {
                name = text(data, at);
            } else if ((data[at + 3] & BYTE) == SERIAL_TEXT) {
                serialText = text(data, at);
            }
        }
        long serial = Integer.toUnsignedLong(in.getInt(SERIAL));
        return new Edid(hash(data), maker(data), Short.toUnsignedInt(in.getShort(PRODUCT)), serial == 0 ? number(
                serialText) : serial, name, mode.width(), mode.height(), mode.rate());
    }

    private static long number(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(US_ASCII));
        return sum.getValue();
    }

    /** Three times five bits, 1 is A. */
    private static String maker(byte[] data) {
        int packed = (data[MAKER] & BYTE) << Byte.SIZE | data[MAKER + 1] & BYTE;
        StringBuilder letters = new StringBuilder();
        for (int shift = 2 * LETTER; shift >= 0; shift -= LETTER) {
            letters.append((char) ('A' - 1 + (packed >> shift & (1 << LETTER) - 1)));
        }
        return letters.toString();
    }

    /** It is printed on terminals: what is no letter there is left out. */
    private static String text(byte[] data, int at) {
        String text = new String(data, at + TEXT, DESCRIPTOR - TEXT, US_ASCII);
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).replaceAll("[^ -~]", " ").strip();
    }

    private static Mode mode(ByteBuffer in, int at) {
        int width = in.get(at + 2) & BYTE | (in.get(at + 4) >> 4 & NIBBLE) << Byte.SIZE;
        int blankX = in.get(at + 3) & BYTE | (in.get(at + 4) & NIBBLE) << Byte.SIZE;
        int height = in.get(at + 5) & BYTE | (in.get(at + 7) >> 4 & NIBBLE) << Byte.SIZE;
        int blankY = in.get(at + 6) & BYTE | (in.get(at + 7) & NIBBLE) << Byte.SIZE;
        long points = (long) (width + blankX) * (height + blankY);
        long clock = Short.toUnsignedLong(in.getShort(at)) * CLOCK;
        int fields = (in.get(at + DESCRIPTOR - 1) & INTERLACED) == 0 ? 1 : 2;
        return new Mode(width, height * fields, points == 0 ? 0 : (int) (clock * MILLI / points));
    }

    private static String hash(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
