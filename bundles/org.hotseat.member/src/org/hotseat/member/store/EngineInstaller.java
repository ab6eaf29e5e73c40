// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Ending;
import org.hotseat.process.log.Field;

/**
 * Installs the distribution's package of the engine where there is none, and keeps the service that comes with it from
 * ever running: it would begin a store of its own. An engine that is there already is left as it is, with its service.
 */
final class EngineInstaller {

    /** Where the package puts it; another path was chosen by a person, who installs it too. */
    static final Path USUAL = Path.of("/usr/bin/etcd");

    private static final Logger LOG = System.getLogger(EngineInstaller.class.getName());
    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final Path SYSTEMD = Path.of("/run/systemd/system");
    private static final List<String> INSTALL = List.of("env", "DEBIAN_FRONTEND=noninteractive", APT.toString(),
            "install", "--yes", "--no-install-recommends", "etcd-server", "etcd-client");
    /** Outside of what the agent's own unit allows, where the system is read-only. */
    private static final List<String> OUTSIDE = List.of("systemd-run", "--wait", "--collect", "--quiet");
    private static final List<String> NEVER_START = List.of("systemctl", "mask", "etcd.service");

    /** Runs programs. */
    @FunctionalInterface
    interface Runner {
        /**
         * Runs one to its end.
         *
         * @param command program and arguments
         * @param deadline after which it is ended
         * @return its exit code
         * @throws IOException when it cannot be run
         * @throws InterruptedException when this thread shall end
         */
        int run(List<String> command, Deadline deadline) throws IOException, InterruptedException;
    }

    private final Runner runner;
    private final boolean systemd;
    private final Path policy;

    EngineInstaller() {
        this(EngineInstaller::execute, Files.isDirectory(SYSTEMD), Path.of("/usr/sbin/policy-rc.d"));
    }

    EngineInstaller(Runner runner, boolean systemd, Path policy) {
        this.runner = runner;
        this.policy = policy;
        this.systemd = systemd;
    }

    /** Does nothing when the engine is there, or when a person has to see to it; the engine itself says so then. */
    void provide(Path engine, Deadline deadline) throws FailureException {
        boolean can = engine.equals(USUAL) && Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"));
        if (!Files.exists(engine) && can) {
            install(deadline);
        }
    }

    void install(Deadline deadline) throws FailureException {
        LOG.log(Level.INFO, "the engine of the store is installed by {0}", new Field("command", String.join(" ", INSTALL)));
        try {
            List<String> install = new ArrayList<>(systemd ? OUTSIDE : List.of());
            install.addAll(INSTALL);
            boolean quiet = systemd ? runner.run(NEVER_START, deadline) == 0 : forbidStart();
            if (!quiet || !installed(install, deadline)) {
                throw failed(null);
            }
        } catch (IOException unusable) {
            throw failed(unusable);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED), ending);
        }
    }

    private boolean installed(List<String> install, Deadline deadline) throws IOException, InterruptedException {
        try {
            return runner.run(install, deadline) == 0;
        } finally {
            if (!systemd) {
                Files.deleteIfExists(policy);
            }
        }
    }

    /** Debian's way to say that no service starts by being installed; a file of somebody else's is left alone. */
    private boolean forbidStart() throws IOException {
        if (Files.exists(policy)) {
            return false;
        }
        Files.writeString(policy, "#!/bin/sh\n[ \"$1\" != etcd ] || exit 101\n");
        Files.setPosixFilePermissions(policy, PosixFilePermissions.fromString("rwxr-xr-x"));
        return true;
    }

    private static FailureException failed(@Nullable Exception cause) {
        return new FailureException(new Failure(FailureCode.NOT_FOUND, "The store's engine, etcd, is not there and could"
                + " not be installed.", "Install it: apt-get install --no-install-recommends etcd-server etcd-client;"
                        + " then: systemctl disable --now etcd."), cause);
    }

    private static int execute(List<String> command, Deadline deadline) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectInput(Path.of("/dev/null").toFile()).start();
        if (!process.waitFor(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
