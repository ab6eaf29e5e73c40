// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.checkpoint.ArmedMachine;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.remote.serve.LocalHypervisor;

/** A host that can let machines wait, and writes down what is wanted of it; a test says how it is. */
final class PlayedHost implements LocalHypervisor {

    final List<String> said = new CopyOnWriteArrayList<>();
    final ByteArrayOutputStream process = new ByteArrayOutputStream();
    volatile boolean refuses;
    volatile boolean alive = true;
    volatile boolean fits = true;
    volatile boolean connects = true;
    volatile CountDownLatch arming = new CountDownLatch(0);
    /** Zero when a process takes what it is given. */
    volatile CountDownLatch taking = new CountDownLatch(0);
    volatile boolean holdsOn;

    private final Checkpoints checkpoints = (Checkpoints) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] { Checkpoints.class }, (proxy, method, arguments) -> switch (method.getName()) {
                case "arm" -> arm((WaitingPlan) arguments[0]);
                case "await" -> {
                    said.add("await " + ((WaitingPlan) arguments[0]).description());
                    yield new Armed();
                }
                case "withNewestDisks" -> arguments[0];
                case "copies" -> DiskCopies.NONE;
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private ArmedMachine arm(WaitingPlan plan) throws FailureException {
        if (refuses) {
            throw new FailureException(FailureCode.NO_RESOURCE, "no memory", "");
        }
        said.add("arm " + plan.description() + " epoch " + plan.epoch());
        try {
            arming.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        return new Armed();
    }

    @Override
    public Hypervisor now() {
        return (Hypervisor) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Hypervisor.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "capabilities" -> Set.of(Capability.CHECKPOINT);
                    case "checkpoints" -> checkpoints;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public Subscription onEvent(Consumer<HypervisorEvent> consumer) {
        return () -> { };
    }

    private final class Armed implements ArmedMachine {

        @Override
        public WritableByteChannel stream() {
            return new Stream(Channels.newChannel(process));
        }

        @Override
        public void connect(WaitingPlan plan, Run run) throws FailureException {
            if (!connects) {
                throw new FailureException(FailureCode.WRONG_STATE, "other disks", "");
            }
            said.add("connect " + plan.description() + " epoch " + plan.epoch());
        }

        @Override
        public boolean fits(WaitingPlan plan) {
            return fits;
        }

        @Override
        public boolean isWaiting() {
            return alive;
        }

        @Override
        public void finish(Run run) {
            said.add("finish");
        }

        @Override
        public void discard() {
            boolean holds = holdsOn; // whoever reads the word may change it
            said.add("discard");
            if (!holds) {
                taking.countDown();
            }
        }
    }

    /** Takes everything but the head only when it may. */
    private final class Stream implements WritableByteChannel {

        private final WritableByteChannel to;
        private int pieces;

        Stream(WritableByteChannel to) {
            this.to = to;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (pieces++ > 0 && taking.getCount() > 0) {
                said.add("stuck");
                try {
                    taking.await();
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
                throw new ClosedChannelException();
            }
            return to.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return to.isOpen();
        }

        @Override
        public void close() throws IOException {
            to.close();
        }
    }
}
