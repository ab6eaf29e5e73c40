// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.event.Listeners;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.protocol.Connection;
import org.hotseat.remote.wire.AskSamples;
import org.hotseat.remote.wire.AskScreenshot;
import org.hotseat.remote.wire.AskXml;
import org.hotseat.remote.wire.Migrate;
import org.hotseat.remote.wire.OneMachine;
import org.hotseat.remote.wire.OnePath;
import org.hotseat.remote.wire.Plug;
import org.hotseat.remote.wire.Rename;
import org.hotseat.remote.wire.Samples;
import org.hotseat.remote.wire.SetMemory;
import org.hotseat.remote.wire.SetVcpus;
import org.hotseat.remote.wire.ShutDown;
import org.hotseat.remote.wire.Start;
import org.hotseat.remote.wire.Text;
import org.hotseat.remote.wire.Undefine;

/**
 * The machines of a host by its agent. Acts belong to the agent: when the connection breaks they go on, and whoever
 * waits for one gets its outcome over the next connection to that host. Thread-safe.
 */
public class RemoteHypervisor implements Hypervisor {

    /**
     * What it consists of.
     *
     * @param host id of the host, by the word of its agent
     * @param facts of the host
     * @param capabilities of the agent's hypervisor
     * @param ahead nanoseconds to add to times of the host
     * @param asker asks the agent
     * @param listeners who listens
     * @param connection to the agent
     * @param close ends what is only for this
     */
    record Parts(String host, HostFacts facts, Set<Capability> capabilities, long ahead, Asker asker,
            Listeners listeners, Connection connection, Runnable close) {
    }

    private final Parts parts;
    private final Asker asker;
    private final AtomicLong newest = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    RemoteHypervisor(Parts parts) {
        this.parts = parts;
        this.asker = parts.asker();
    }

    /**
     * Which host it is.
     *
     * @return its id in the cluster, by the word of its agent
     */
    public String host() {
        return parts.host();
    }

    @Override
    public HostFacts facts() {
        return parts.facts();
    }

    @Override
    public Set<Capability> capabilities() {
        return parts.capabilities();
    }

    @Override
    public List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException {
        Samples taken = asker.parcel(asker.ask(HypervisorOps.SAMPLE, new AskSamples(groups, newest.get()), deadline),
                Samples.class, deadline);
        newest.accumulateAndGet(taken.number(), Math::max);
        return taken.samples().stream().map(this::here).toList();
    }

    /** With the time of this process. */
    private MachineSample here(MachineSample one) {
        return new MachineSample(one.id(), one.name(), one.state(), one.persistent(), one.answered(),
                one.nanos() + parts.ahead(), one.cpuNanos(), one.vcpus(), one.memoryKib(), one.memoryMaxKib(),
                one.memoryUsedKib(), one.diskReadBytes(), one.diskWrittenBytes(), one.netReceivedBytes(),
                one.netSentBytes());
    }

    Asker asker() {
        return asker;
    }

    long ahead() {
        return parts.ahead();
    }

    @Override
    public Subscription subscribe(Consumer<HypervisorEvent> consumer) {
        return parts.listeners().add(consumer);
    }

    @Override
    public String xml(MachineId id, XmlKind kind, Run run) throws FailureException {
        return asker.parcel(asker.ask(HypervisorOps.XML, new AskXml(id, kind), run), Text.class, run.deadline()).text();
    }

    @Override
    public MachineId define(String xml, Run run) throws FailureException {
        return asker.command(HypervisorOps.DEFINE, new Text(xml), run).id();
    }

    @Override
    public void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException {
        asker.command(HypervisorOps.UNDEFINE, new Undefine(id, options), run);
    }

    @Override
    public void rename(MachineId id, String name, Run run) throws FailureException {
        asker.command(HypervisorOps.RENAME, new Rename(id, name), run);
    }

    @Override
    public ImageFolder images(String folder, Run run) throws FailureException {
        return asker.parcel(asker.ask(HypervisorOps.IMAGES, new OnePath(folder), run), ImageFolder.class,
                run.deadline());
    }

    @Override
    public void createImage(NewImage image, Run run) throws FailureException {
        asker.command(HypervisorOps.CREATE_IMAGE, image, run);
    }

    @Override
    public void deleteImage(String path, Run run) throws FailureException {
        asker.command(HypervisorOps.DELETE_IMAGE, new OnePath(path), run);
    }

    @Override
    public void start(MachineId id, boolean paused, Run run) throws FailureException {
        asker.command(HypervisorOps.START, new Start(id, paused), run);
    }

    @Override
    public void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException {
        asker.command(HypervisorOps.SHUT_DOWN, new ShutDown(id, plan), run);
    }

    @Override
    public void forceOff(MachineId id, Run run) throws FailureException {
        asker.command(HypervisorOps.FORCE_OFF, new OneMachine(id), run);
    }

    @Override
    public void reset(MachineId id, Run run) throws FailureException {
        asker.command(HypervisorOps.RESET, new OneMachine(id), run);
    }

    @Override
    public void suspend(MachineId id, Run run) throws FailureException {
        asker.command(HypervisorOps.SUSPEND, new OneMachine(id), run);
    }

    @Override
    public void resume(MachineId id, Run run) throws FailureException {
        asker.command(HypervisorOps.RESUME, new OneMachine(id), run);
    }

    @Override
    public void save(MachineId id, Run run) throws FailureException {
        asker.command(HypervisorOps.SAVE, new OneMachine(id), run);
    }

    /** The two agents do it between themselves. */
    @Override
    public void migrate(MachineId id, Hypervisor target, MigrationOptions options, Run run) throws FailureException {
        if (!(target instanceof RemoteHypervisor there)) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.otherDriver, Messages.otherDriverRemedy);
        }
        there.asker.requireOpen();
        asker.command(HypervisorOps.MIGRATE, new Migrate(id, there.host(), options), run);
    }

    @Override
    public void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException {
        asker.command(HypervisorOps.SET_VCPUS, new SetVcpus(id, count, scope), run);
    }

    @Override
    public void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException {
        asker.command(HypervisorOps.SET_MEMORY, new SetMemory(id, kib, scope), run);
    }

    @Override
    public void attachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        asker.command(HypervisorOps.ATTACH, new Plug(id, deviceXml, scope), run);
    }

    @Override
    public void detachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        asker.command(HypervisorOps.DETACH, new Plug(id, deviceXml, scope), run);
    }

    @Override
    public Screenshot screenshot(MachineId id, int head, Run run) throws FailureException {
        return asker.parcel(asker.ask(HypervisorOps.SCREENSHOT, new AskScreenshot(id, head), run), Screenshot.class,
                run.deadline());
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Failure why = new Failure(FailureCode.UNREACHABLE, NLS.bind(Messages.closed, parts.facts().hostName()));
        if (parts.connection().isOpen()) {
            asker.close(why);
        } else {
            asker.end(why);
        }
        parts.listeners().end(new Closed(why.message()));
        parts.close().run();
    }
}
