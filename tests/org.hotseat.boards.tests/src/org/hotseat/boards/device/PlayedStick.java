// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.device;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The device's side of USB redirection, as {@code usbredirect} speaks it for a stick: written from the description of
 * the protocol, apart from what follows it. The device answers for its descriptors and its configuration only.
 */
public final class PlayedStick {

    /** Vendor and product. */
    public static final String ID = "46f4:0001";

    private static final HexFormat HEX = HexFormat.of();
    private static final int CAPABILITIES = 1 << 1 | 1 << 4 | 1 << 5 | 1 << 6;
    private static final byte[] DEVICE = HEX.parseHex("12010002000000" + "40" + "f4460100" + "0001" + "00000001");
    /** One interface for storage, with two endpoints. */
    private static final byte[] CONFIGURATION = HEX.parseHex("0902200001010080fa" + "0904000002080650" + "00"
            + "07058102000200" + "07050202000200");
    private static final int CONTROL = 100;

    private final DataInputStream in;
    private final OutputStream out;
    private boolean wide;

    /**
     * Says nothing yet.
     *
     * @param in from the guest's side
     * @param out to the guest's side
     */
    public PlayedStick(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /**
     * Speaks until the guest's side goes.
     *
     * @throws IOException then
     */
    public void serve() throws IOException {
        ByteBuffer hello = bytes(68);
        hello.put("a played stick".getBytes(US_ASCII)).position(64).putInt(CAPABILITIES);
        say(0, 0, hello);
        while (true) {
            int type = Integer.reverseBytes(in.readInt());
            int length = Integer.reverseBytes(in.readInt());
            long number = wide ? Long.reverseBytes(in.readLong()) : Integer.reverseBytes(in.readInt());
            byte[] body = new byte[length];
            in.readFully(body);
            answer(type, number, ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private void answer(int type, long number, ByteBuffer body) throws IOException {
        switch (type) {
        case 0 -> {
            wide = (body.getInt(64) & 1 << 5) != 0;
            offer();
        }
        case 6 -> say(8, number, bytes(2).put((byte) 0).put(body.get(0)));
        case CONTROL -> control(number, body);
        default -> { } // such as a reset, which is not answered
        }
    }

    private void offer() throws IOException {
        ByteBuffer interfaces = bytes(4 + 4 * 32);
        interfaces.putInt(1).position(4 + 32);
        interfaces.put(4 + 32, (byte) 8).put(4 + 64, (byte) 6).put(4 + 96, (byte) 0x50);
        say(4, 0, interfaces);
        byte[] types = new byte[32];
        Arrays.fill(types, (byte) 255);
        types[0] = 0;
        types[16] = 0;
        types[2] = 2;
        types[17] = 2;
        ByteBuffer ends = bytes(5 * 32).put(types);
        ends.position(3 * 32);
        for (int end = 0; end < 32; end++) {
            ends.putShort((short) (types[end] == 2 ? 512 : types[end] == 0 ? 64 : 0));
        }
        say(5, 0, ends);
        say(1, 0, bytes(10).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0).putShort((short) 0x46f4).putShort(
                (short) 1).putShort((short) 0x100));
    }

    /** Endpoint, request, type, status, value, index, length. */
    private void control(long number, ByteBuffer head) throws IOException {
        int request = head.get(1);
        int value = head.getShort(4) & 0xffff;
        int wanted = head.getShort(8) & 0xffff;
        byte[] known = request != 6 ? new byte[0] : switch (value >> 8) {
        case 1 -> DEVICE;
        case 2 -> CONFIGURATION;
        default -> new byte[0];
        };
        boolean good = known.length > 0 || head.get(0) >= 0;
        byte[] data = Arrays.copyOf(known, Math.min(known.length, wanted));
        ByteBuffer answer = bytes(10 + data.length).put(head.get(0)).put(head.get(1)).put(head.get(2));
        answer.put((byte) (good ? 0 : 4)).putShort(head.getShort(4)).putShort(head.getShort(6));
        say(CONTROL, number, answer.putShort((short) data.length).put(data));
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void say(int type, long number, ByteBuffer body) throws IOException {
        ByteBuffer all = bytes(16 + body.capacity()).putInt(type).putInt(body.capacity());
        if (wide && type != 0) {
            all.putLong(number);
        } else {
            all.putInt((int) number);
        }
        all.put(body.array());
        out.write(all.array(), 0, all.position());
        out.flush();
    }
}
