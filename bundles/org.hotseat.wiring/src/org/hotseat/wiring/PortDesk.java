// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.boards.port.Tested;
import org.hotseat.member.store.Afar;
import org.hotseat.member.store.Proposer;
import org.hotseat.process.log.Field;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.PortOps;
import org.hotseat.protocol.op.PortOps.PortTest;
import org.hotseat.protocol.op.PortOps.PortTested;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.PortCommand.TestPort;
import org.hotseat.state.data.Role;

/** What persons send to devices at ports: done by the board's agent, handed on to it by all others. Thread-safe. */
public final class PortDesk implements AutoCloseable {

    /** No answer takes longer, on any host. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Logger LOG = System.getLogger(PortDesk.class.getName());
    private static final Duration COMMIT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(1);
    private static final int CLERKS = 2;
    private static final long MILLION = 1_000_000;

    /**
     * Bytes for the board's agent.
     *
     * @param test what
     * @param issuer who is responsible, by the word of the agent that was asked
     */
    record HandedTest(PortTest test, Issuer issuer) {
    }

    private static final Operation<HandedTest, PortTested> TEST_ON = Operation.command("agent.port.test",
            HandedTest.class, PortTested.class, Role.AGENT);

    /**
     * What it works with.
     *
     * @param self this host
     * @param board its own lines; empty when it has none
     * @param afar asks other agents
     * @param persons how commands are given in the name of who is responsible
     * @param workers give threads
     */
    public record Tools(HostId self, Optional<BoardPart> board, Afar afar,
            Function<Issuer, Proposer> persons, Workers workers) {
    }

    private final Tools tools;
    private final ExecutorService clerks;
    /** Those of other agents do not wait behind those of consoles, which wait for other agents. */
    private final ExecutorService testers;

    /**
     * Answers nothing before it serves.
     *
     * @param tools what it works with
     */
    public PortDesk(Tools tools) {
        this.tools = tools;
        this.clerks = tools.workers().pool("port-clerk", CLERKS);
        this.testers = tools.workers().pool("port-tester", CLERKS);
    }

    /**
     * Answers from now on.
     *
     * @param consoles what consoles may ask
     * @param agents what other agents may ask
     */
    public void serve(Service consoles, Service agents) {
        consoles.serve(PortOps.TEST, call -> {
            Deadline until = until(call);
            return Later.by(clerks, () -> test(call.question(), call.peer().issuer(), until));
        });
        agents.serve(TEST_ON, call -> {
            Deadline until = until(call);
            return Later.by(testers, () -> here(call.question().test(), call.question().issuer(), until));
        });
    }

    /** What waits in a queue is late then, too. */
    private static Deadline until(Call<?> call) {
        Duration left = call.deadline().left();
        return Deadline.in(left.compareTo(LONGEST) < 0 ? left : LONGEST);
    }

    /**
     * Sends it here, or lets the board's agent do it. Blocks.
     *
     * @param test what
     * @param issuer who wants it
     * @param until when the answer must be there; no byte leaves so late that its answer would be
     * @return what came of it
     * @throws FailureException when nothing was sent, or nobody knows; TIMEOUT when it was too late to send anything
     */
    public PortTested test(PortTest test, Issuer issuer, Deadline until) throws FailureException {
        if (test.board().equals(tools.self())) {
            return here(test, issuer, until);
        }
        sending(test, until);
        return tools.afar().ask(test.board(), TEST_ON, new HandedTest(test, issuer), until);
    }

    /** How long bytes may leave, which is over before an answer would be too late. */
    private static Deadline sending(PortTest test, Deadline until) throws FailureException {
        Duration left = until.left().minus(ANSWER);
        if (!left.isPositive()) {
            throw new FailureException(FailureCode.TIMEOUT, NLS.bind(Messages.late, test.board(), test.port()),
                    Messages.lateRemedy);
        }
        return Deadline.in(left);
    }

    private PortTested here(PortTest test, Issuer issuer, Deadline until) throws FailureException {
        Duration left = sending(test, until).left();
        BoardPart board = tools.board().orElseThrow(() -> new FailureException(FailureCode.NOT_FOUND, NLS.bind(
                Messages.noBoard, tools.self()), Messages.noBoardRemedy));
        byte[] bytes = bytes(test.hex());
        board.port(test.port()); // one that is not there is not in the audit log
        tools.persons().apply(issuer).propose(new TestPort(test.board(), test.port(), test.epoch(), bytes.length, test
                .beside()), Deadline.in(left.compareTo(COMMIT) < 0 ? left : COMMIT));
        long begun = System.nanoTime();
        Tested tested = board.port(test.port()).test(test.epoch(), bytes, sending(test, until), ANSWER);
        long millis = (System.nanoTime() - begun) / MILLION;
        LOG.log(Level.INFO, "port {0}: {1} bytes of a person, {2} came back, by {3}", test.port(), bytes.length, tested
                .answer().length, new Field("account", issuer.account()));
        return new PortTested(tested.heard(), HexFormat.of().formatHex(tested.answer()), tested.more(), millis);
    }

    private static byte[] bytes(String hex) throws FailureException {
        try {
            if (hex.length() > 2 * PortOps.MOST_BYTES) {
                throw new IllegalArgumentException(hex.length() + " digits");
            }
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException rubbish) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.badBytes, rubbish
                    .getMessage()), NLS.bind(Messages.badBytesRemedy, PortOps.MOST_BYTES)), rubbish);
        }
    }

    @Override
    public void close() {
        clerks.shutdownNow();
        testers.shutdownNow();
    }
}
