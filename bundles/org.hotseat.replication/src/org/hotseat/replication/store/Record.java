// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;

/**
 * The one file that says which generation counts: lines of a word and a value, the last with a sum of all before.
 *
 * @param machine whose
 * @param epoch of the generation
 * @param generation its number
 * @param image number of the generation that began the image
 * @param settled whether the image holds this generation; else its spool must be applied, again if need be
 */
record Record(MachineId machine, long epoch, long generation, long image, boolean settled) {

    static final String NAME = "generation";
    private static final String FORM = "hotseat-generation 1";
    private static final int LINES = 7;

    /** Empty when there is none. */
    static Optional<Record> read(Path folder) throws IOException, FailureException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, ISO_8859_1);
        if (!lines.isEmpty() && !FORM.equals(lines.getFirst()) && lines.getFirst().startsWith("hotseat-generation ")) {
            throw new FailureException(FailureCode.TOO_NEW, NLS.bind(Messages.tooNew, file), Messages.damagedRemedy);
        }
        try {
            if (lines.size() != LINES || !lines.getLast().equals(sum(lines.subList(0, LINES - 1)))) {
                throw new IllegalArgumentException("sum");
            }
            return Optional.of(new Record(new MachineId(UUID.fromString(value(lines, 1))), number(lines, 2),
                    number(lines, 3), number(lines, 4), Boolean.parseBoolean(value(lines, 5))));
        } catch (IllegalArgumentException damaged) {
            throw new FailureException(new Failure(FailureCode.DAMAGED, NLS.bind(Messages.damagedRecord, file),
                    Messages.damagedRemedy), damaged);
        }
    }

    private static String value(List<String> lines, int line) {
        return lines.get(line).substring(lines.get(line).indexOf(' ') + 1);
    }

    private static long number(List<String> lines, int line) {
        return Long.parseLong(value(lines, line));
    }

    /** Counts from the return on, also after a crash. */
    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FORM, "machine " + machine.value(), "epoch " + epoch,
                "generation " + generation, "image " + image, "settled " + settled));
        lines.add(sum(lines));
        CrashSafeFile.replace(folder.resolve(NAME), out -> out.write((String.join("\n", lines) + "\n")
                .getBytes(ISO_8859_1)));
    }

    private static String sum(List<String> lines) {
        CRC32C crc = new CRC32C();
        crc.update(String.join("\n", lines).getBytes(ISO_8859_1));
        return "sum " + Long.toHexString(crc.getValue());
    }

    Record asSettled() {
        return new Record(machine, epoch, generation, image, true);
    }
}
