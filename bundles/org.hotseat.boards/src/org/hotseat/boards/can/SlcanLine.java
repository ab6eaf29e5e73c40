// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineStatus;

/**
 * A CAN bus as an adapter on a serial line (LAWICEL, slcan). What its guest has set, such as that the adapter is open,
 * is the port's, not a connection's: a guest that goes back to a checkpoint or moves says nothing of it again. It is
 * kept in a file, over restarts of the board, and goes when another machine gets the port. The rate of the bus is the
 * bus' own; one that the guest asks for is remembered and told when it is another. Thread-safe.
 */
public final class SlcanLine implements Line {

    /** Rates of the bus in kbit/s by the digit of the command S. */
    private static final int[] RATES = {10, 20, 50, 100, 125, 250, 500, 800, 1000};
    private static final byte[] WELL = {'\r'};
    private static final byte[] WRONG = {7};
    private static final byte[] SENT = {'z', '\r'};
    private static final byte[] SENT_EXTENDED = {'Z', '\r'};
    /** The longest command is an extended frame with eight bytes. */
    private static final int LONGEST = 26;

    private final CanBus bus;
    private final int rate;
    private final AdapterFile file;
    private final StringBuilder command = new StringBuilder();
    private Listener listener = NOBODY;
    /** These are guarded by this object. */
    private boolean open;
    private boolean listening;
    private boolean skipping;
    private int wanted;
    private long rubbish;

    private static final Listener NOBODY = new Listener() {

        @Override
        public void said(byte[] bytes, int length) {
            // before it is opened
        }

        @Override
        public void answered(byte[] bytes) {
            // before it is opened
        }
    };

    /**
     * Closed so far.
     *
     * @param bus opened and closed here
     * @param rate of the bus, kbit/s
     * @param file where it is kept what the guest has set; its folder must exist
     */
    public SlcanLine(CanBus bus, int rate, Path file) {
        this.bus = bus;
        this.rate = rate;
        this.wanted = rate;
        this.file = new AdapterFile(file);
    }

    @Override
    public void open(Listener told) {
        synchronized (this) {
            listener = told;
            AdapterFile.Mode mode = file.read();
            open = mode == AdapterFile.Mode.OPEN;
            listening = mode == AdapterFile.Mode.LISTENING;
        }
        bus.open(this::came);
    }

    private void came(CanFrame frame) {
        Listener told;
        synchronized (this) {
            if (!open && !listening) {
                return;
            }
            told = listener;
        }
        byte[] text = SlcanText.write(frame);
        told.said(text, text.length);
    }

    @Override
    public boolean write(byte[] bytes) throws IOException {
        boolean heard = true;
        for (byte one : bytes) {
            Optional<String> whole = take((char) (one & 0xFF));
            if (whole.isPresent()) {
                heard &= answer(whole.get());
            }
        }
        return heard;
    }

    /** A command is whole with its carriage return; what is too long for any is dropped up to there. */
    private synchronized Optional<String> take(char next) {
        if (next == '\r') {
            String whole = skipping ? "?" : command.toString();
            command.setLength(0);
            skipping = false;
            return Optional.of(whole);
        }
        if (next != '\n' && !skipping) {
            command.append(next);
            skipping = command.length() > LONGEST;
        }
        return Optional.empty();
    }

    private boolean answer(String text) throws IOException {
        if (SlcanText.isFrame(text)) {
            return send(text);
        }
        byte[] answer;
        Listener told;
        synchronized (this) {
            answer = set(text);
            rubbish += answer == WRONG ? 1 : 0;
            told = listener;
        }
        told.answered(answer);
        return true;
    }

    private boolean send(String text) throws IOException {
        Optional<CanFrame> frame = SlcanText.read(text);
        boolean may;
        Listener told;
        synchronized (this) {
            may = open && frame.isPresent();
            rubbish += may ? 0 : 1;
            told = listener;
        }
        boolean sent = may && bus.send(frame.orElseThrow());
        told.answered(!sent ? WRONG : frame.orElseThrow().extended() ? SENT_EXTENDED : SENT);
        return sent || !may;
    }

    /** Everything but frames; guarded. */
    private byte[] set(String text) {
        if (text.isEmpty()) {
            return WELL;
        }
        boolean shut = !open && !listening;
        return switch (text.charAt(0)) {
            case 'O', 'L' -> shut && text.length() == 1 ? mode(text.charAt(0) == 'O'
                    ? AdapterFile.Mode.OPEN : AdapterFile.Mode.LISTENING) : WRONG;
            case 'C' -> mode(AdapterFile.Mode.CLOSED);
            case 'S' -> shut && text.matches("S[0-8]") ? rated(RATES[text.charAt(1) - '0']) : WRONG;
            case 's' -> shut && text.matches("s[0-9A-Fa-f]{4,6}") ? WELL : WRONG;
            case 'V' -> "V1013\r".getBytes(US_ASCII);
            case 'v' -> "v1013\r".getBytes(US_ASCII);
            case 'N' -> "NHS01\r".getBytes(US_ASCII);
            case 'F' -> open || listening ? "F00\r".getBytes(US_ASCII) : WRONG;
            case 'Z' -> text.equals("Z0") ? WELL : WRONG;
            case 'X' -> text.matches("X[01]") ? WELL : WRONG;
            case 'M', 'm' -> shut && text.matches("[Mm][0-9A-Fa-f]{8}") ? WELL : WRONG;
            default -> WRONG;
        };
    }

    private byte[] mode(AdapterFile.Mode mode) {
        open = mode == AdapterFile.Mode.OPEN;
        listening = mode == AdapterFile.Mode.LISTENING;
        file.write(mode);
        return WELL;
    }

    private byte[] rated(int kilobits) {
        wanted = kilobits;
        return WELL;
    }

    /** The half of a command that an old owner said is no part of the next one's. */
    @Override
    public synchronized void forget() {
        command.setLength(0);
        skipping = false;
    }

    @Override
    public synchronized void another() {
        forget();
        mode(AdapterFile.Mode.CLOSED);
        wanted = rate;
    }

    @Override
    public LineStatus status() {
        LineStatus below = bus.status();
        synchronized (this) {
            String how = open ? Messages.adapterOpen : listening ? Messages.adapterListens : Messages.adapterClosed;
            String text = below.text() + ' ' + how + (wanted == rate ? "" : ' ' + NLS.bind(Messages.otherRate, wanted,
                    rate));
            return new LineStatus(below.present(), text, below.rubbish() + rubbish);
        }
    }

    @Override
    public void close() {
        bus.close();
    }
}
