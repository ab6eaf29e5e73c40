// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.cluster.contract.LocalGroup;
import org.hotseat.cluster.model.ModelCluster;
import org.hotseat.cluster.model.WorkersTime;
import org.hotseat.state.data.LeaderRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private final ThreadWorkers workers = new ThreadWorkers();
    private final WorkersTime time = new WorkersTime(workers);
    private final ModelCluster cluster = new ModelCluster("model", time);
    private Agents agents;

    @BeforeEach
    void begin() throws FailureException {
        agents = Agents.on(number -> cluster.connect(), 2, Gate.OPEN);
        agents.awaitLeader(0);
    }

    @AfterEach
    void end() {
        agents.close();
        time.close();
        workers.close();
    }

    private Optional<Lead> lead(int number) {
        return agents.get(number).leadership().lead();
    }

    @Test
    void eachElectionIsANewEpochOfOneLeader() {
        List<LeaderRecord> told = new CopyOnWriteArrayList<>();
        agents.get(1).leadership().listen((leader, own) -> leader.ifPresent(told::add));
        for (int i = 0; i < 4; i++) {
            agents.lead((i + 1) % 2);
            agents.awaitLeader((i + 1) % 2);
        }
        LocalGroup.until("all changes", () -> told.getLast().epoch() == 5);
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).epoch() >= told.get(i - 1).epoch(), told::toString);
        }
    }

    @Test
    void aMemberThatDoesNotAnswerForAMomentKeepsTheLead() {
        Lead before = lead(0).orElseThrow();
        List<Optional<Lead>> told = new CopyOnWriteArrayList<>();
        agents.get(0).leadership().listen((leader, own) -> told.add(own));
        int asked = agents.failures();
        agents.mute(true);
        LocalGroup.until("some questions without an answer", () -> agents.failures() > asked + 5);
        agents.mute(false);
        int again = agents.answers();
        LocalGroup.until("answers", () -> agents.answers() > again + 3);
        assertEquals(Optional.of(before), lead(0));
        assertTrue(told.stream().allMatch(Optional.of(before)::equals), told::toString);
    }

    @Test
    void aMemberThatStaysSilentLosesTheLeadAndGoesOnUnderTheSameEpoch() {
        Lead before = lead(0).orElseThrow();
        agents.mute(true);
        LocalGroup.until("no lead", () -> {
            agents.pass(Duration.ofSeconds(3)); // again: an answer from before may be taken after it
            return lead(0).isEmpty();
        });
        agents.mute(false);
        LocalGroup.until("the lead again", () -> lead(0).isPresent());
        assertEquals(before, lead(0).orElseThrow());
    }

    @Test
    void whoWasOvertakenMeanwhileClaimsAnew() {
        Lead before = lead(0).orElseThrow();
        agents.lead(1);
        agents.awaitLeader(1);
        agents.lead(0);
        agents.awaitLeader(0);
        assertEquals(before.epoch() + 2, lead(0).orElseThrow().epoch());
    }
}
