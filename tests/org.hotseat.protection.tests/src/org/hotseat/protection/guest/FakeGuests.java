// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.guest.GuestEar;
import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.hypervisor.guest.Guests;
import org.hotseat.protection.Records;
import org.hotseat.remote.serve.LocalHypervisor;

/** A host with one machine, that writes down what it is asked; its guest is in the hands of the test. */
final class FakeGuests implements Guests, LocalHypervisor {

    final List<String> said = new ArrayList<>();
    private final Hypervisor hypervisor;
    boolean refuses;
    MachineState state = MachineState.RUNNING;
    GuestLook look = new GuestLook(false, Agent.NONE);

    FakeGuests() {
        this.hypervisor = (Hypervisor) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {
                Hypervisor.class }, (proxy, method, arguments) -> switch (method.getName()) {
                    case "guests" -> this;
                    case "sample" -> List.of(new MachineSample(Records.M, "m", state, true, true, 0, 0, 1, 1, 1, 1, 0,
                            0, 0, 0));
                    case "reset", "forceOff" -> act(method.getName());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Object act(String act) throws FailureException {
        write(act);
        if (refuses) {
            throw new FailureException(FailureCode.TIMEOUT, "no answer", "");
        }
        return said;
    }

    private Object write(String act) {
        said.add(act);
        return said;
    }

    @Override
    public Hypervisor now() {
        return hypervisor;
    }

    @Override
    public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
        return () -> { };
    }

    @Override
    public Subscription attend(GuestEar ear) {
        write("attend");
        return () -> write("leave");
    }

    @Override
    public void tell(MachineId machine, GuestWord word) {
        write(word.toString());
    }

    @Override
    public GuestLook look(MachineId machine, Run run) {
        return look;
    }

    @Override
    public Optional<Duration> setClock(MachineId machine, Run run) throws FailureException {
        if (look.agent() != Agent.ANSWERS) {
            throw new FailureException(FailureCode.OTHER, "no agent", "");
        }
        write("clock");
        return Optional.of(Duration.ofSeconds(3));
    }

    @Override
    public void announce(MachineId machine, Run run) {
        write("announce");
    }
}
