// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.RunningSince;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.hypervisor.rule.Frozen;
import org.hotseat.simulated.internal.domain.Capabilities;
import org.hotseat.simulated.internal.domain.Shape;
import org.hotseat.simulated.internal.picture.Screen;
import org.hotseat.simulated.internal.roster.HostPlan;
import org.hotseat.simulated.internal.world.HostFigures;
import org.hotseat.simulated.internal.world.SimHost;
import org.hotseat.simulated.internal.world.SimMachine;

/** A connection to a simulated host, which also reads that host's own figures and start times. Thread-safe. */
final class SimulatedHypervisor implements Hypervisor, HostMeter, RunningSince {

    private static final String KIND = "Simulation 1.0";
    static final String LIBRARY = "Hotseat simulated driver 1.0";
    private static final Set<Capability> ALL = Set.copyOf(EnumSet.allOf(Capability.class));
    private static final Set<Capability> FROM_AFAR = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(Capability.CHECKPOINT)));
    private static final Duration TAKE = Duration.ofMillis(80);
    private static final int KIB_PER_MIB = 1024;
    private static final int PERCENT = 100;

    private final Link link;
    private final HostFacts facts;
    private final boolean here;
    private final Checkpoints checkpoints;

    SimulatedHypervisor(SimHost host, HypervisorTarget target) {
        this.link = new Link(host, target.frozen());
        this.here = target.here().isPresent();
        this.checkpoints = new SimulatedCheckpoints(link);
        HostPlan plan = host.plan();
        this.facts = new HostFacts(plan.name(), KIND, LIBRARY, plan.hardware().cpuModel(), plan.cpus(),
                DataSize.ofKib(plan.hardware().memoryKib()), Capabilities.of(plan.hardware()));
    }

    private Act act(Run run) {
        return new Act(link, run);
    }

    /** An act on one machine, which must not be frozen. */
    private Act on(MachineId id, Run run) throws FailureException {
        link.see();
        Act act = act(run);
        if (act.locked(() -> link.host().isFrozen(id))) {
            Frozen.refuse(() -> Set.of(id), id);
        }
        return act;
    }

    private Act act(Deadline deadline) throws FailureException {
        link.see();
        Act act = act(new Run(Progress.NONE, deadline));
        act.check();
        act.spendLatency();
        return act;
    }

    @Override
    public HostFacts facts() {
        return facts;
    }

    @Override
    public Set<Capability> capabilities() {
        return here ? ALL : FROM_AFAR;
    }

    @Override
    public List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException {
        return act(deadline).locked(() -> new HostFigures(link.host()).machines(groups));
    }

    @Override
    public HostSample sample(Deadline deadline) throws FailureException {
        return act(deadline).locked(() -> new HostFigures(link.host()).host());
    }

    @Override
    public Map<String, Instant> starts(Deadline deadline) throws FailureException {
        return act(deadline).locked(() -> new HostFigures(link.host()).starts());
    }

    @Override
    public Subscription subscribe(Consumer<HypervisorEvent> consumer) {
        return link.listeners().add(consumer);
    }

    @Override
    public String xml(MachineId id, XmlKind kind, Run run) throws FailureException {
        return ChangeActs.xml(on(id, run), id, kind);
    }

    @Override
    public MachineId define(String xml, Run run) throws FailureException {
        return ChangeActs.define(act(run), xml);
    }

    @Override
    public void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException {
        ChangeActs.undefine(on(id, run), id, options);
    }

    @Override
    public void rename(MachineId id, String name, Run run) throws FailureException {
        ChangeActs.rename(on(id, run), id, name);
    }

    @Override
    public ImageFolder images(String folder, Run run) throws FailureException {
        return ImageActs.list(act(run), folder);
    }

    @Override
    public void createImage(NewImage image, Run run) throws FailureException {
        ImageActs.create(act(run), image);
    }

    @Override
    public void deleteImage(String path, Run run) throws FailureException {
        ImageActs.delete(act(run), path);
    }

    @Override
    public void start(MachineId id, boolean paused, Run run) throws FailureException {
        PowerActs.start(on(id, run), id, paused);
    }

    @Override
    public void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException {
        PowerActs.shutDown(on(id, run), id, plan);
    }

    @Override
    public void forceOff(MachineId id, Run run) throws FailureException {
        PowerActs.forceOff(on(id, run), id);
    }

    @Override
    public void reset(MachineId id, Run run) throws FailureException {
        PowerActs.reset(on(id, run), id);
    }

    @Override
    public void suspend(MachineId id, Run run) throws FailureException {
        PowerActs.suspend(on(id, run), id);
    }

    @Override
    public void resume(MachineId id, Run run) throws FailureException {
        PowerActs.resume(on(id, run), id);
    }

    @Override
    public void save(MachineId id, Run run) throws FailureException {
        MemoryActs.save(on(id, run), id);
    }

    @Override
    public void migrate(MachineId id, Hypervisor target, MigrationOptions options, Run run)
            throws FailureException {
        if (target instanceof SimulatedHypervisor simulated) {
            MemoryActs.migrate(on(id, run), id, simulated.link, options);
        } else {
            new FarMove(on(id, run), id, target, options).carryOut();
        }
    }

    @Override
    public void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException {
        ChangeActs.setVcpus(on(id, run), id, count, scope);
    }

    @Override
    public void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException {
        ChangeActs.setMemory(on(id, run), id, kib, scope);
    }

    @Override
    public void attachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        ChangeActs.attach(on(id, run), id, deviceXml, scope);
    }

    @Override
    public void detachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        ChangeActs.detach(on(id, run), id, deviceXml, scope);
    }

    @Override
    public Screenshot screenshot(MachineId id, int head, Run run) throws FailureException {
        Act act = on(id, run);
        act.check();
        act.spend(TAKE, "");
        return new Screenshot("image/png", act.locked(() -> picture(link.host().machine(id), head)));
    }

    private byte[] picture(SimMachine machine, int head) throws FailureException {
        Shape shape = machine.present().shape();
        Act.require(machine.state().isActive(), Messages.notActive, shape.name());
        if (head < 0 || head >= shape.traits().heads()) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.noHead, shape.name(), head), "");
        }
        double now = link.host().world().now();
        double busy = machine.meter().load().cpu().at(now);
        long ran = TimeUnit.NANOSECONDS.toSeconds((long) machine.meter().at(now).cpuNanos());
        return Screen.draw(shape.name(), List.of(shape.title(),
                "host " + link.host().plan().name() + "  head " + (head + 1) + " of " + shape.traits().heads(),
                "state " + machine.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                "vcpus " + shape.vcpus() + "  memory " + shape.memoryKib() / KIB_PER_MIB + " MiB",
                machine.agent() ? "guest agent answers" : "no guest agent", "cpu seconds " + ran,
                "busy " + Math.round(busy * PERCENT) + " %"), busy);
    }

    @Override
    public Checkpoints checkpoints() throws FailureException {
        if (!here) {
            throw new FailureException(FailureCode.UNSUPPORTED, facts.hypervisor(), "");
        }
        return checkpoints;
    }

    @Override
    public void close() {
        link.close();
    }
}
