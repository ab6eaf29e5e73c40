// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.member.Beginning;
import org.hotseat.member.store.MemberOps.Authority;
import org.hotseat.member.store.MemberOps.MemberDone;
import org.hotseat.protocol.Operation;
import org.hotseat.state.data.HostPorts;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.HostRole;
import org.hotseat.state.data.SchemaRange;
import org.junit.jupiter.api.Test;

/** The store member of a host whose agent is away. */
class MemberAfarTest {

    private static final HostRecord HOST = new HostRecord(new HostId("b"), "b", Set.of(HostRole.HOST), "10.0.0.2",
            Optional.empty(), Optional.empty(), new HostPorts(1, 2, 3, 4), Optional.empty(), "test", SchemaRange.OURS);

    private int asked;
    private int away;
    private FailureCode code = FailureCode.UNREACHABLE;

    private final MemberAfar member = new MemberAfar(HOST, Map.of(), new Authority("", ""), new Afar() {

        @Override
        public <Q, A> A ask(HostId host, Operation<Q, A> operation, Q question, Deadline deadline)
                throws FailureException {
            asked++;
            if (asked <= away) {
                throw new FailureException(code, "away", "");
            }
            return operation.answer().cast(new MemberDone(true));
        }
    });

    private boolean start(Duration within) throws FailureException {
        return member.start(Beginning.JOIN, Deadline.in(within));
    }

    @Test
    void whoIsAwayForAMomentIsAskedAgain() throws FailureException {
        away = 2;
        assertTrue(start(Duration.ofMinutes(1)));
        assertEquals(3, asked);
    }

    @Test
    void whoStaysAwayIsToldAtTheDeadline() {
        away = Integer.MAX_VALUE;
        assertEquals(FailureCode.UNREACHABLE, assertThrows(FailureException.class, () -> start(Duration.ofSeconds(1)))
                .code());
    }

    @Test
    void whatItRefusesIsToldAtOnce() {
        away = 1;
        code = FailureCode.WRONG_STATE;
        assertEquals(FailureCode.WRONG_STATE, assertThrows(FailureException.class, () -> start(Duration.ofMinutes(1)))
                .code());
        assertEquals(1, asked);
    }
}
