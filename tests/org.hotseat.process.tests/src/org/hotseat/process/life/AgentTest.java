// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.process.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, failure and deadlines of parts. */
class AgentTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final ThreadWorkers workers = new ThreadWorkers();
    private final List<String> said = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        workers.close();
    }

    /** A part that says what it is told. */
    private class Told implements Part {
        private final String name;

        Told(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start(Deadline deadline) throws FailureException {
            said.add("+" + name);
        }

        @Override
        public void stop(Deadline deadline) {
            said.add("-" + name);
        }

        @Override
        public PartState state() {
            return new PartState(true, "");
        }
    }

    @Test
    void partsEndInReverseOrder() throws FailureException {
        Agent agent = new Agent(workers, List.of(new Told("a"), new Told("b")));
        agent.start(Deadline.in(LONG));
        assertEquals(AgentState.RUNNING, agent.state());
        agent.stop(Deadline.in(LONG));
        agent.stop(Deadline.in(LONG));
        assertEquals(List.of("+a", "+b", "-b", "-a"), said);
        assertEquals(AgentState.STOPPED, agent.state());
    }

    @Test
    void aPartThatCannotBeginEndsTheOthers() {
        Part broken = new Told("b") {
            @Override
            public void start(Deadline deadline) throws FailureException {
                throw new FailureException(FailureCode.EXISTS, "taken", "");
            }
        };
        Agent agent = new Agent(workers, List.of(new Told("a"), broken, new Told("c")));
        assertEquals(FailureCode.EXISTS, assertThrows(FailureException.class, () -> agent.start(Deadline.in(LONG)))
                .code());
        assertEquals(List.of("+a", "-a"), said);
        assertEquals(AgentState.STOPPED, agent.state());
    }

    @Test
    void aPartThatHangsIsGivenUp() throws FailureException {
        CountDownLatch never = new CountDownLatch(1);
        Part stuck = new Told("b") {
            @Override
            public void stop(Deadline deadline) {
                try {
                    never.await();
                } catch (InterruptedException ended) {
                    said.add("interrupted");
                }
            }
        };
        Agent agent = new Agent(workers, List.of(new Told("a"), stuck));
        agent.start(Deadline.in(LONG));
        agent.stop(Deadline.in(Duration.ofMillis(200)));
        assertEquals(AgentState.STOPPED, agent.state());
    }

    @Test
    void aFaultOfTheProgramIsToldToo() {
        Part broken = new Told("b") {
            @Override
            public void start(Deadline deadline) {
                throw new IllegalStateException("oops");
            }
        };
        Agent agent = new Agent(workers, List.of(broken));
        assertEquals(FailureCode.OTHER, assertThrows(FailureException.class, () -> agent.start(Deadline.in(LONG)))
                .code());
    }
}
