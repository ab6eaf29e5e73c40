// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.MachineView;
import org.junit.jupiter.api.Test;

final class DescriptionWatchTest implements DescriptionListener {

    private final FakeMachine machine = new FakeMachine();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final DescriptionWatch watch = new DescriptionWatch(new DescriptionWatch.Sources(machine, machine, machine,
            background::add, Runnable::run), FakeMachine.ID, this);

    @Override
    public void read(Description description, MachineView view) {
        told.add(view.name() + ' ' + description.stored() + description.running().map(xml -> " runs").orElse(""));
    }

    @Override
    public void failed(Failure failure) {
        told.add("failed " + failure.code());
    }

    @Override
    public void gone() {
        told.add("gone");
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void aMachineThatIsOffHasOneDescription() {
        watch.request();
        work();

        assertEquals(List.of("plot-7 <domain/>"), told);
        assertEquals(List.of("STORED"), machine.reads);
    }

    @Test
    void aRunningMachineHasTwo() {
        machine.state = MachineState.RUNNING;
        watch.request();
        work();

        assertEquals(List.of("plot-7 <domain/> runs"), told);
    }

    @Test
    void anEventOfTheMachineIsFollowedAndOthersAreNot() {
        machine.event("another");
        assertEquals(0, background.size());
        machine.event(FakeMachine.ID.toString());
        machine.event(FakeMachine.ID.toString());

        assertEquals(1, background.size());
    }

    @Test
    void figuresAreNoReasonToRead() {
        machine.change(false);
        assertEquals(0, background.size());
        machine.state = MachineState.RUNNING;
        machine.change(false);

        assertEquals(1, background.size());
    }

    @Test
    void aNewNameIsTold() {
        machine.name = "plot-8";
        machine.change(true);
        work();

        assertEquals(List.of("plot-8 <domain/>"), told);
    }

    @Test
    void aMachineThatIsGoneIsTold() {
        machine.exists = false;
        machine.change(true);
        work();

        assertEquals(List.of("gone"), told);
    }

    @Test
    void aMachineThatIsGoneBeforeTheInventoryKnowsIsTold() {
        machine.failing = Optional.of(FailureCode.NOT_FOUND);
        watch.request();
        work();

        assertEquals(List.of("gone"), told);
    }

    @Test
    void aHostThatDoesNotAnswerIsTold() {
        machine.failing = Optional.of(FailureCode.TIMEOUT);
        watch.request();
        work();

        assertEquals(List.of("failed TIMEOUT"), told);
    }

    @Test
    void nothingIsToldAfterTheEnd() {
        watch.request();
        watch.close();
        work();
        watch.request();

        assertEquals(List.of(), told);
        assertEquals(0, background.size());
        assertEquals(0, machine.listeners());
    }
}
