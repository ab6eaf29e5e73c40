// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.dial;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.hosts.CommandResult;

/** Runs a fix, and undoes it when it fails. Blocks, for minutes where packages are installed. */
final class FixRunner {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final int GUARD_SECONDS = 15;
    private static final int SHOWN = 400;

    private final CheckScene scene;
    private final Optional<char[]> password;

    FixRunner(CheckScene scene, Optional<char[]> password) {
        this.scene = scene;
        this.password = password;
    }

    void run(Fix fix) throws FailureException {
        Optional<String> guard = fix.isGuarded() ? Optional.of("/run/hotseat-" + UUID.randomUUID()) : Optional.empty();
        CommandResult result = scene.link().execute(FixScript.doing(fix, guard, GUARD_SECONDS, password),
                Deadline.in(guard.isPresent() ? SHORT : LIMIT, scene.clock()));
        if (!result.succeeded()) {
            throw undone(fix, result);
        }
        if (guard.isPresent()) { // when this does not come through, the host takes everything back
            scene.link().execute(FixScript.confirming(guard.get(), password), Deadline.in(SHORT, scene.clock()));
        }
    }

    /** Takes back a fix that went well. */
    void undo(Fix fix) throws FailureException {
        CommandResult result = scene.link().execute(FixScript.undoing(fix, password), Deadline.in(LIMIT,
                scene.clock()));
        if (!result.succeeded()) {
            throw new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.undoFailed, fix.title(),
                    result.error().strip())));
        }
    }

    private FailureException undone(Fix fix, CommandResult result) throws FailureException {
        String said = result.error().isBlank() ? result.output().strip() : result.error().strip();
        String last = said.length() > SHOWN ? "… " + said.substring(said.length() - SHOWN) : said;
        if (!fix.undo().isEmpty()) {
            scene.link().execute(FixScript.undoing(fix, password), Deadline.in(LIMIT, scene.clock()));
        }
        return new FailureException(new Failure(FailureCode.OTHER, NLS.bind(Messages.fixFailed, fix.title(), last),
                fix.undo().isEmpty() ? "" : Messages.fixUndone));
    }
}
