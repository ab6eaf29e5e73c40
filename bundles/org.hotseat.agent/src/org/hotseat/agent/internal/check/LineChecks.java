// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.check;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hotseat.process.settings.BoardLine;

/** What ports of an interface board need, and what is heard of machines: the programs, and the devices. */
final class LineChecks {

    private static final String PROGRAM = "socat";
    private static final String REDIRECT = "usbredirect";
    private static final Path DEVICES = Path.of("/sys/bus/usb/devices");
    /** Where distributions put QEMU's own modules. */
    private static final List<String> MODULES = List.of("/usr/lib/x86_64-linux-gnu/qemu",
            "/usr/lib/aarch64-linux-gnu/qemu", "/usr/lib64/qemu-kvm", "/usr/lib64/qemu", "/usr/lib/qemu");

    private LineChecks() {
    }

    /** One for all lines of a kind; none without any. */
    static List<Finding> of(List<BoardLine> lines, String path) {
        List<Finding> findings = new ArrayList<>();
        List<BoardLine> serial = of(lines, BoardLine.Kind.SERIAL);
        if (!serial.isEmpty()) {
            List<String> missing = missing(serial, line -> Path.of(line.place()));
            findings.add(!isThere(PROGRAM, path) ? Finding.bad("lines", "the program " + PROGRAM
                    + " is missing, which opens ttys", "Install it (Debian: " + PROGRAM + ')') : missing.isEmpty()
                            ? Finding.good("lines", serial.size() + " ttys are there") : Finding.note("lines",
                                    "not plugged in: " + String.join(", ", missing),
                                    "They are used as soon as they are there"));
        }
        List<BoardLine> sound = of(lines, BoardLine.Kind.SOUND);
        if (!sound.isEmpty()) {
            List<String> missing = missing(sound, line -> Path.of(line.place()));
            findings.add(missing.isEmpty() ? Finding.good("sound ports", sound.size() + " with a sound server")
                    : Finding.note("sound ports", "without a sound server: " + String.join(", ", missing), "Start PulseAudio"
                            + " or PipeWire with a socket there that needs no cookie"));
        }
        List<BoardLine> usb = of(lines, BoardLine.Kind.USB);
        if (!usb.isEmpty()) {
            List<String> missing = missing(usb.stream().filter(line -> line.place().indexOf(':') < 0).toList(),
                    line -> DEVICES.resolve(line.place()));
            findings.add(!isThere(REDIRECT, path) ? Finding.bad("usb ports", "the program " + REDIRECT
                    + " is missing, which hands devices on", "Install it (Debian: " + REDIRECT + ')')
                    : missing.isEmpty() ? Finding.good("usb ports", usb.size() + " configured") : Finding.note("usb ports",
                                    "not plugged in: " + String.join(", ", missing),
                                    "They are used as soon as they are there"));
        }
        return findings;
    }

    /** What a host needs whose machines are heard. */
    static Finding sound(String path) {
        List<String> missing = Stream.of("pulseaudio", "setpriv").filter(name -> !isThere(name, path)).toList();
        if (!missing.isEmpty()) {
            return Finding.bad("sound", "there is no " + String.join(", ", missing), "Install the packages pulseaudio and"
                    + " util-linux, or write \"sound = off\"");
        }
        boolean module = MODULES.stream().anyMatch(folder -> Files.exists(Path.of(folder, "audio-pa.so")));
        return module ? Finding.good("sound", "PulseAudio, and QEMU's part for it") : Finding.note("sound",
                "QEMU's part for PulseAudio was not found", "Install the package qemu-system-gui; without it no machine"
                        + " starts whose description names PulseAudio");
    }

    private static List<BoardLine> of(List<BoardLine> lines, BoardLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static List<String> missing(List<BoardLine> lines, Function<BoardLine, Path> place) {
        return lines.stream().filter(line -> !Files.exists(place.apply(line))).map(line -> line.name() + " (" + line
                .place() + ')').toList();
    }

    private static boolean isThere(String program, String path) {
        return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).anyMatch(
                folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
