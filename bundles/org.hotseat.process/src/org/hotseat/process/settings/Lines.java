// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.unit.DataSize;
import org.hotseat.process.settings.BoardLine.Kind;
import org.hotseat.process.settings.BoardLine.Rollback;
import org.hotseat.process.settings.Entries.Entry;

/**
 * The lines of a board: kind, place, settings, then what a guest gets that goes back, and the size of the journal.
 * Streams have neither of the last two.
 */
final class Lines {

    private static final String EXAMPLE = "Write it like: serial /dev/ttyUSB0 9600-8N1 replay 1MiB, or can"
            + " cannelloni:192.0.2.40:20000 500k discard, or sound /run/desk/native sink=desk, or usb 046d:0825";
    private static final String END = "(sink|source)(=[A-Za-z0-9._:-]{1,128})?";
    private static final String USB = "[0-9a-fA-F]{4}:[0-9a-fA-F]{4}|\\d{1,3}-\\d{1,3}(\\.\\d{1,3})*";
    private static final DataSize NO_JOURNAL = DataSize.ofKib(16);
    private static final int STREAM_WORDS = 3;
    private static final String PLACE = "[^:/\\s]+:[0-9]{1,5}";
    private static final String BUS = "cannelloni:" + PLACE + "|socketcand:" + PLACE + "/[A-Za-z0-9_.-]{1,15}";
    private static final Set<String> RATES = Set.of("10k", "20k", "50k", "100k", "125k", "250k", "500k", "800k",
            "1000k");
    private static final String PORT = "[^:]+:[^:]+:|/.*";
    private static final int LAST_PORT = 65535;
    private static final String MARK = "mark=";
    private static final int LONGEST_MARK = 64;
    private static final int WORDS = 5;

    private final Entries entries;

    Lines(Entries entries) {
        this.entries = entries;
    }

    List<BoardLine> read() {
        List<BoardLine> all = new ArrayList<>();
        entries.lines().forEach((name, entry) -> line(name, entry).ifPresent(all::add));
        return all;
    }

    private Optional<BoardLine> line(String name, Entry entry) {
        List<String> words = Arrays.asList(entry.value().split("\\s+"));
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,31}")) {
            return wrong(entry, '"' + name + "\" is no name of a line", "Use 1 to 32 letters, digits, dots, dashes and"
                    + " underscores");
        }
        if (words.get(0).equals("usb")) {
            return usb(name, entry, words);
        }
        if (words.size() < WORDS - 2 || words.size() > WORDS) {
            return wrong(entry, '"' + entry.value() + "\" is no line of a board", EXAMPLE);
        }
        return switch (words.get(0)) {
            case "serial" -> serial(name, entry, words);
            case "can" -> can(name, entry, words);
            case "sound" -> sound(name, entry, words);
            default -> wrong(entry, "there is no kind of line \"" + words.get(0) + '"', EXAMPLE);
        };
    }

    private Optional<BoardLine> sound(String name, Entry entry, List<String> words) {
        if (words.size() > STREAM_WORDS || !words.get(1).matches("/[^/].*") || !words.get(2).matches(END)) {
            return wrong(entry, '"' + entry.value() + "\" names no sound", "Write the path of a sound server's socket,"
                    + " and sink, source, sink=NAME or source=NAME, such as: sound /run/desk/native sink=desk");
        }
        return Optional.of(new BoardLine(name, Kind.SOUND, words.get(1), words.get(2), Rollback.DISCARD, "",
                NO_JOURNAL));
    }

    private Optional<BoardLine> usb(String name, Entry entry, List<String> words) {
        if (words.size() != 2 || !words.get(1).matches(USB)) {
            return wrong(entry, '"' + entry.value() + "\" names no USB device", "Write vendor and product as lsusb tells"
                    + " them, such as: usb 046d:0825, or the socket as \"ls /sys/bus/usb/devices\" does, such as: usb"
                    + " 1-1.2");
        }
        return Optional.of(new BoardLine(name, Kind.USB, words.get(1).toLowerCase(Locale.ROOT), "", Rollback.DISCARD,
                "", NO_JOURNAL));
    }

    private Optional<BoardLine> can(String name, Entry entry, List<String> words) {
        if (!words.get(1).matches(BUS)) {
            return wrong(entry, '"' + words.get(1) + "\" is not the way to a bus", EXAMPLE);
        }
        int port = Integer.parseInt(words.get(1).replaceAll(PORT, ""));
        if (port < 1 || port > LAST_PORT) {
            return wrong(entry, port + " is no port", "Use 1 to " + LAST_PORT);
        }
        if (!RATES.contains(words.get(2))) {
            return wrong(entry, '"' + words.get(2) + "\" is no rate of a bus", "Write one of " + String.join(", ", RATES
                    .stream().sorted().toList()));
        }
        return rest(name, entry, words, new What(Kind.CAN, words.get(1), words.get(2).substring(0,
                words.get(2).length() - 1)));
    }

    /** What the first words say. */
    private record What(Kind kind, String place, String settings) {
    }

    private Optional<BoardLine> serial(String name, Entry entry, List<String> words) {
        if (!words.get(1).matches("/[^/].*")) {
            return wrong(entry, '"' + words.get(1) + "\" is not the path of a tty", EXAMPLE);
        }
        if (!words.get(2).matches("[0-9]{4,6}-[78][NEO][12](-rtscts)?")) {
            return wrong(entry, '"' + words.get(2) + "\" are no settings of a serial line", "Write rate, bits, parity"
                    + " and stop bits, such as 115200-8N1 or 9600-7E1-rtscts");
        }
        return rest(name, entry, words, new What(Kind.SERIAL, words.get(1), words.get(2)));
    }

    private Optional<BoardLine> rest(String name, Entry entry, List<String> words, What what) {
        String policy = words.size() > 3 ? words.get(3) : "replay";
        String mark = policy.startsWith(MARK) ? policy.substring(MARK.length()).replace("\\r", "\r").replace("\\n",
                "\n") : "";
        if (!policy.equals("replay") && !policy.equals("discard") && (mark.isEmpty() || mark.length() > LONGEST_MARK)) {
            return wrong(entry, "a guest that goes back gets nothing by \"" + policy + '"', "Write replay, which is what"
                    + " counts without a word, discard, or mark=TEXT of up to " + LONGEST_MARK + " characters");
        }
        Rollback rollback = mark.isEmpty() ? policy.equals("discard") ? Rollback.DISCARD : Rollback.REPLAY
                : Rollback.MARK;
        Optional<DataSize> journal = words.size() < WORDS ? Optional.of(DataSize.ofMib(1))
                : Values.size(words.get(4), DataSize.ofKib(16), DataSize.ofMib(256));
        if (journal.isEmpty()) {
            return wrong(entry, '"' + words.get(4) + "\" is no size of a journal", "Write 16KiB to 256MiB");
        }
        return journal.map(size -> new BoardLine(name, what.kind(), what.place(), what.settings(), rollback, mark,
                size));
    }

    private Optional<BoardLine> wrong(Entry entry, String what, String remedy) {
        entries.wrong(entry.line(), what, remedy);
        return Optional.empty();
    }
}
