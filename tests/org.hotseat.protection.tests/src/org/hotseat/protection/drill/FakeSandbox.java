// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.remote.serve.LocalHypervisor;

/** A hypervisor that makes copies of nothing. For one thread. */
final class FakeSandbox implements LocalHypervisor {

    final List<String> said = new CopyOnWriteArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<SandboxPlan> cleared = new CopyOnWriteArrayList<>();
    boolean crashes;
    volatile boolean stays;
    Runnable onResume = () -> { };
    private MachineId copy;
    private MachineState state = MachineState.PAUSED;
    private long cpu;

    @Override
    public Hypervisor now() {
        return (Hypervisor) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Hypervisor.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "checkpoints" -> checkpoints();
                    case "capabilities" -> Set.of(Capability.CHECKPOINT);
                    case "sample" -> sample();
                    case "resume" -> resume();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Checkpoints checkpoints() {
        return (Checkpoints) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Checkpoints.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "sandbox" -> make((SandboxPlan) arguments[0]);
                    case "clear" -> clear((SandboxPlan) arguments[0]);
                    case "copies" -> DiskCopies.NONE;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Object clear(SandboxPlan plan) throws FailureException {
        cleared.add(plan);
        if (stays) {
            throw new FailureException(FailureCode.FILE, "An overlay stays.", "");
        }
        said.add("clear");
        return plan;
    }

    private WaitingMachine make(SandboxPlan plan) {
        said.add("sandbox " + plan.description());
        names.add(plan.name());
        copy = plan.copy();
        state = MachineState.PAUSED;
        return new WaitingMachine() {

            @Override
            public WritableByteChannel stream() {
                return new Sink();
            }

            @Override
            public void finish(Run run) {
                said.add("finish");
            }

            @Override
            public void discard() {
                said.add("discard");
            }
        };
    }

    private static final class Sink implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) {
            int length = bytes.remaining();
            bytes.position(bytes.limit());
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // takes everything
        }
    }

    private List<MachineSample> sample() {
        cpu += state == MachineState.RUNNING ? 2_000_000 : 0;
        return List.of(new MachineSample(copy, "copy", state, false, true, 0, cpu, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    private Object resume() {
        said.add("resume");
        state = crashes ? MachineState.OFF : MachineState.RUNNING;
        onResume.run();
        return "";
    }

    @Override
    public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
        return () -> { };
    }
}
