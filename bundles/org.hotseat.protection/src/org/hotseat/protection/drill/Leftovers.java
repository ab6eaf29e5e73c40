// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;

/**
 * Copies that this host has begun to make, written down before, so that an agent that comes after one that died knows
 * what to remove. One file each: the name, then the description. Thread-safe.
 */
final class Leftovers {

    private static final Logger LOG = System.getLogger(Leftovers.class.getName());

    private final Path folder;

    Leftovers(Path folder) {
        this.folder = folder;
    }

    /** It is about to be made. */
    void begun(SandboxPlan plan) throws FailureException {
        try {
            Files.createDirectories(folder);
            CrashSafeFile.replace(file(plan.copy()), out -> out.write((plan.name() + '\n' + plan.description())
                    .getBytes(UTF_8)));
        } catch (IOException full) {
            throw new FailureException(new Failure(FailureCode.FILE, "It cannot be written down what is made: " + full
                    .getMessage()), full);
        }
    }

    /** Nothing is left of it. */
    void gone(SandboxPlan plan) {
        try {
            Files.deleteIfExists(file(plan.copy()));
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "what was made for a drill is looked for again at the next start", stays);
        }
    }

    /** All that may be left. */
    List<SandboxPlan> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> plan(file).stream()).toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "it cannot be read what drills have left", unreadable);
            return List.of();
        }
    }

    private static Optional<SandboxPlan> plan(Path file) {
        try {
            MachineId copy = new MachineId(UUID.fromString(String.valueOf(file.getFileName())));
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            return end < 0 ? Optional.empty() : Optional.of(new SandboxPlan(copy, text.substring(0, end),
                    text.substring(end + 1)));
        } catch (IllegalArgumentException | IOException other) {
            LOG.log(Level.DEBUG, "{0} tells of no copy", file, other);
            return Optional.empty();
        }
    }

    private Path file(MachineId copy) {
        return folder.resolve(copy.toString());
    }
}
