// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.libvirt.internal.call.Troubles;

/** Calls a program that works on images. Blocks; thread-safe. */
final class Program {

    private static final int LOOK_MILLIS = 200;
    private static final int KILL_SECONDS = 5;

    private final String name;

    Program(String name) {
        this.name = name;
    }

    /** What it says. */
    String run(Run run, String... words) throws FailureException {
        Path said = output(run, words);
        try {
            return Files.readString(said).strip();
        } catch (IOException broken) {
            throw noProgram(broken);
        } finally {
            Overlays.delete(said);
        }
    }

    private FailureException noProgram(IOException impossible) {
        return new FailureException(new Failure(FailureCode.FILE, NLS.bind(Messages.noProgram, name,
                impossible.getMessage())), impossible);
    }

    /** A new file with what it says, the caller's to delete. */
    Path output(Run run, String... words) throws FailureException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(words));
        try {
            Path said = Files.createTempFile("hotseat-qemu-img", ".txt");
            boolean well = false;
            try {
                int code = await(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
                        .start(), run);
                if (code != 0) {
                    String output = Files.readString(said).strip();
                    throw failed(output.isEmpty() ? String.join(" ", command) + ": " + code : output);
                }
                well = true;
                return said;
            } finally {
                if (!well) {
                    Files.delete(said);
                }
            }
        } catch (IOException impossible) {
            throw noProgram(impossible);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
    }

    private static int await(Process process, Run run) throws InterruptedException, FailureException {
        try {
            run.progress().checkCancelled();
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                run.progress().checkCancelled();
                if (run.deadline().isOver()) {
                    throw Troubles.overrun();
                }
            }
            return process.exitValue();
        } finally {
            process.destroy();
            process.waitFor(KILL_SECONDS, TimeUnit.SECONDS); // what it has open is asked for by others
        }
    }

    private static FailureException failed(String output) {
        String lower = output.toLowerCase(Locale.ROOT);
        if (lower.contains("lock")) {
            return new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.inUse, output),
                    Messages.inUseRemedy);
        }
        return new FailureException(lower.contains("no space left") ? FailureCode.NO_RESOURCE : FailureCode.FILE,
                NLS.bind(Messages.imageFailed, output), "");
    }
}
