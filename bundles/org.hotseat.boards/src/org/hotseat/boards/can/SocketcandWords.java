// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * socketcand in its raw mode: words between {@code <} and {@code >}. It says {@code < hi >}, is asked to open a bus and
 * answers {@code < ok >}; frames come as {@code < frame 123 23.424242 11F1 >} and go as {@code < send 123 2 11 F1 >},
 * extended ids with eight digits. It has no remote frames. After socketcand's doc/protocol.md.
 */
public final class SocketcandWords implements BusWords {

    private static final int LONGEST = 256;
    private static final int LONG_ID = 8;
    private static final int FRAME_WORDS = 3;
    private static final int HEX = 16;
    private static final String HI = "hi";
    private static final String OK = "ok";

    private final String bus;

    /**
     * For one bus of a daemon.
     *
     * @param bus its name there, such as can0
     */
    public SocketcandWords(String bus) {
        this.bus = bus;
    }

    @Override
    public void greet(DataInputStream in, OutputStream out) throws IOException {
        expect(in, HI);
        out.write(("< open " + bus + " >").getBytes(US_ASCII));
        expect(in, OK);
        out.write("< rawmode >".getBytes(US_ASCII));
        expect(in, OK);
    }

    private void expect(DataInputStream in, String word) throws IOException {
        String said = next(in);
        if (!said.equals(word)) {
            throw new IOException(said.startsWith("error") ? said : NLS.bind(Messages.stranger, "socketcand"));
        }
    }

    /** What stands between the next brackets. */
    private static String next(DataInputStream in) throws IOException {
        StringBuilder said = new StringBuilder();
        boolean inside = false;
        while (said.length() < LONGEST) {
            int one = in.read();
            if (one < 0) {
                throw new EOFException();
            }
            if (one == '<') {
                said.setLength(0);
                inside = true;
            } else if (one == '>' && inside) {
                return said.toString().strip();
            } else {
                said.append((char) one);
            }
        }
        throw new IOException(NLS.bind(Messages.stranger, "socketcand"));
    }

    @Override
    public Optional<CanFrame> read(DataInputStream in) throws IOException {
        String said = next(in);
        String[] words = said.split("\\s+");
        if (!words[0].equals("frame") || words.length < FRAME_WORDS || !words[1].matches("[0-9A-Fa-f]{1,8}")) {
            return Optional.empty();
        }
        StringBuilder data = new StringBuilder();
        for (int word = FRAME_WORDS; word < words.length; word++) {
            data.append(words[word]);
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(data);
            return Optional.of(CanFrame.of(Integer.parseInt(words[1], HEX), words[1].length() == LONG_ID, bytes));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> write(CanFrame frame) {
        if (frame.remote()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("< send ");
        text.append(String.format(frame.extended() ? "%08X" : "%03X", frame.id())).append(' ').append(frame.length());
        for (byte one : frame.data()) {
            text.append(String.format(" %02X", one));
        }
        return Optional.of(text.append(" >").toString().getBytes(US_ASCII));
    }

    @Override
    public String toString() {
        return "socketcand " + bus;
    }
}
