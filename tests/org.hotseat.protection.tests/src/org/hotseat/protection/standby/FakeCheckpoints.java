// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.remote.serve.LocalHypervisor;

/** A host that writes down what it is asked. */
final class FakeCheckpoints implements Checkpoints, LocalHypervisor {

    final List<String> said = new ArrayList<>();
    private final Hypervisor hypervisor;

    FakeCheckpoints(boolean able) {
        this.hypervisor = (Hypervisor) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {
                Hypervisor.class }, (proxy, method, arguments) -> switch (method.getName()) {
                    case "capabilities" -> able ? Set.of(Capability.CHECKPOINT) : Set.of();
                    case "checkpoints" -> this;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
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
    public List<Obstacle> obstacles(MachineId machine, Run run) {
        return List.of();
    }

    @Override
    public CheckpointSource source(MachineId machine, long epoch, Run run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WaitingMachine await(WaitingPlan plan, Run run) throws FailureException {
        said.add("await " + plan.description() + " epoch " + plan.epoch() + " generation " + plan.generation());
        return new WaitingMachine() {

            private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

            @Override
            public WritableByteChannel stream() {
                return Channels.newChannel(stream);
            }

            @Override
            public void finish(Run limits) {
                said.add("finish " + (stream.size() > 0 ? "whole" : "empty"));
            }

            @Override
            public void discard() {
                said.add("discard");
            }
        };
    }

    @Override
    public String withNewestDisks(String xml, long epoch, Run run) {
        return xml + " newest before " + epoch;
    }

    @Override
    public void mergeDisks(String xml, long epoch, Run run) {
        said.add("merge up to " + epoch);
    }

    @Override
    public DiskCopies copies(MachineId machine, Supplier<Optional<String>> description) {
        return DiskCopies.NONE;
    }
}
