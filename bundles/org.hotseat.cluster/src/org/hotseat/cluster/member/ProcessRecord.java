// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which process is ours, in a way that no other can be taken for it: its id, when it was started by the kernel's own
 * count, in which boot, and that its command line names our file.
 *
 * @param pid of the process
 * @param started in ticks since the boot
 * @param boot id of the boot
 */
record ProcessRecord(long pid, long started, String boot) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f-]{36})\\n");
    private static final int STATE = 0; // first field behind the name in brackets
    private static final int START = 19;

    static ProcessRecord of(long pid) throws IOException {
        return new ProcessRecord(pid, Long.parseLong(fields(pid).get(START)), thisBoot());
    }

    static Optional<ProcessRecord> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(Files.readString(file, UTF_8));
        return form.matches() ? Optional.of(new ProcessRecord(Long.parseLong(form.group(1)),
                Long.parseLong(form.group(2)), form.group(3))) : Optional.empty();
    }

    void write(Path file) throws IOException {
        ConfigurationFile.save(file, pid + " " + started + ' ' + boot + '\n');
    }

    /** Whether this very process lives and was started with the configuration. */
    boolean lives(Path configuration) {
        try {
            List<String> fields = fields(pid);
            return boot.equals(thisBoot()) && Long.parseLong(fields.get(START)) == started
                    && !"Z".equals(fields.get(STATE)) && List.of(Files.readString(Path.of("/proc/" + pid + "/cmdline"),
                            UTF_8).split("\0")).contains(configuration.toString());
        } catch (IOException gone) {
            return false; // no such process
        }
    }

    private static List<String> fields(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), UTF_8);
        return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    private static String thisBoot() throws IOException {
        return Files.readString(BOOT, UTF_8).strip();
    }
}
