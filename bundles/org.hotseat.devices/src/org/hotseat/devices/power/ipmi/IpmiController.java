// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power.ipmi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerState;

/**
 * Asks by one process of ipmitool per question. The password goes through its standard input, so it is in no file, no
 * command line and no environment. The cipher suite that the controller took last is tried first.
 */
final class IpmiController implements PowerController {

    private static final Logger LOG = System.getLogger(IpmiController.class.getName());
    /** HMAC-SHA256 with AES, which every newer controller has; HMAC-SHA1 with AES, which the standard demands. */
    private static final List<String> SUITES = List.of("17", "3");
    private static final int LONGEST = 64 * 1024;
    private static final int KILL_SECONDS = 2;
    private static final String IS_ON = "Chassis Power is on";
    private static final String IS_OFF = "Chassis Power is off";

    /** What a process said, and how it ended. */
    private record Said(int code, String text) {
    }

    private final String program;
    private final String level;
    private final Access access;
    private final ReentrantLock one = new ReentrantLock();
    private int suite;

    IpmiController(String program, String level, Access access) {
        this.program = program;
        this.level = level;
        this.access = access;
    }

    @Override
    public PowerState read(Deadline deadline) throws FailureException {
        String text = ask(deadline, "status");
        if (text.lines().anyMatch(line -> line.strip().equals(IS_OFF))) {
            return PowerState.OFF;
        }
        if (text.lines().anyMatch(line -> line.strip().equals(IS_ON))) {
            return PowerState.ON;
        }
        throw new FailureException(FailureCode.OTHER, NLS.bind(Messages.strange, access, text), "");
    }

    @Override
    public void switchOff(Deadline deadline) throws FailureException {
        ask(deadline, "off");
        LOG.log(Level.INFO, "{0} has accepted: power off", access);
    }

    @Override
    public void switchOn(Deadline deadline) throws FailureException {
        ask(deadline, "on");
        LOG.log(Level.INFO, "{0} has accepted: power on", access);
    }

    private String ask(Deadline deadline, String word) throws FailureException {
        try {
            if (!one.tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                throw late();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
        try {
            return oneOfTheSuites(deadline, word);
        } finally {
            one.unlock();
        }
    }

    private String oneOfTheSuites(Deadline deadline, String word) throws FailureException {
        Said said = call(deadline, word);
        for (int others = SUITES.size() - 1; others > 0 && said.code() != 0 && Trouble.ofSuite(said.text()); others--) {
            suite = (suite + 1) % SUITES.size();
            said = call(deadline, word);
        }
        if (said.code() != 0) {
            throw Trouble.of(access, said.text());
        }
        return said.text();
    }

    private Said call(Deadline deadline, String word) throws FailureException {
        List<String> command = new ArrayList<>(List.of(program, "-v", "-I", "lanplus", "-H", access.address(), "-U",
                access.user(), "-f", "/dev/stdin", "-L", level, "-C", SUITES.get(suite), "-N", "1", "-R", "2"));
        if (access.port() != 0) {
            command.addAll(List.of("-p", Integer.toString(access.port())));
        }
        command.addAll(List.of("chassis", "power", word));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        try {
            return await(builder.start(), deadline);
        } catch (IOException impossible) {
            throw new FailureException(new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.noProgram, program,
                    impossible.getMessage()), Messages.noProgramRemedy), impossible);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw cancelled();
        }
    }

    /** It says a few lines, which the pipe holds until it ends. */
    private Said await(Process process, Deadline deadline) throws IOException, InterruptedException,
            FailureException {
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(access.password().getBytes(UTF_8));
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "it ended without asking for the password", gone);
            }
            if (deadline.isOver() || !process.waitFor(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                throw late();
            }
            return new Said(process.exitValue(),
                    new String(process.getInputStream().readNBytes(LONGEST), UTF_8).strip());
        } finally {
            process.destroyForcibly();
            if (!process.waitFor(KILL_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "{0} does not end", program);
            }
        }
    }

    private FailureException late() {
        return new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.silent, access), Messages.silentRemedy);
    }

    private FailureException cancelled() {
        return new FailureException(FailureCode.CANCELLED, NLS.bind(Messages.cancelled, access), "");
    }
}
