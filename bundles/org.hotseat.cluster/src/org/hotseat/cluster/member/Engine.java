// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.member;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;

/**
 * A release of the engine.
 *
 * @param major first figure
 * @param minor second figure; members of one group may differ by one while it is upgraded
 */
public record Engine(int major, int minor) {

    private static final Pattern VERSION = Pattern.compile("(?m)^etcd Version: (\\d{1,4})\\.(\\d{1,4})\\.");
    private static final int MAJOR = 3;
    private static final int OLDEST = 4;
    private static final int RENAMED = 6;

    /**
     * Asks a binary. Blocks until it has answered.
     *
     * @param binary which
     * @param deadline after which it is given up
     * @return its release
     * @throws FailureException NOT_FOUND when it cannot be run, UNSUPPORTED when it is too old, TIMEOUT
     */
    public static Engine of(Path binary, Deadline deadline) throws FailureException {
        Failure missing = new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.noBinary, binary),
                Messages.noBinaryRemedy);
        try {
            Process process = new ProcessBuilder(List.of(binary.toString(), "--version")).redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new FailureException(new Failure(FailureCode.TIMEOUT, missing.message(), missing.remedy()));
            }
            Matcher version = VERSION.matcher(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            if (!version.find()) {
                throw new FailureException(missing);
            }
            Engine engine = new Engine(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
            if (engine.major() != MAJOR || engine.minor() < OLDEST) {
                throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.tooOld, binary, engine),
                        Messages.noBinaryRemedy);
            }
            return engine;
        } catch (IOException unusable) {
            throw new FailureException(missing, unusable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure(FailureCode.CANCELLED, missing.message()), stopped);
        }
    }

    /** From here on some settings have left their trial names. */
    boolean hasRenamedSettings() {
        return minor >= RENAMED;
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
