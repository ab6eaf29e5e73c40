// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;

/** A host in memory whose every answer a test can set. Thread-safe enough for tests. */
public final class FakeHypervisor implements Hypervisor, HostMeter {

    /** Done by whoever closes it, before anything else. */
    public volatile Runnable whenClosed = () -> { };

    /** One machine. */
    public static final class Machine {
        public final MachineId id;
        public String name;
        public MachineState state;
        public boolean answered = true;
        public long cpuNanos;
        public long diskBytes;
        public long netBytes;
        public long memoryKib = 1 << 20;
        public String xml;

        Machine(MachineId id, String name, MachineState state) {
            this.id = id;
            this.name = name;
            this.state = state;
            this.xml = "<domain type='kvm'><name>" + name + "</name><uuid>" + id + "</uuid><devices/></domain>";
        }
    }

    public final Map<MachineId, Machine> machines = new LinkedHashMap<>();
    public final Map<String, DiskImage> images = new TreeMap<>();
    public final List<Set<SampleGroup>> asked = new CopyOnWriteArrayList<>();
    public final List<Consumer<HypervisorEvent>> listeners = new CopyOnWriteArrayList<>();
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final AtomicInteger closed = new AtomicInteger();
    public Set<Capability> capabilities = EnumSet.allOf(Capability.class);
    public HostFacts facts;
    public HostSample hostSample = new HostSample(0, 0, 0, 16L << 20, 8L << 20, 0, 0, 0, 0);
    public volatile Trouble trouble = () -> { };
    public boolean losesOnMigrate;
    public Map<String, Instant> starts = Map.of();
    private final MonotonicClock clock;

    /** What happens before a call. */
    @FunctionalInterface
    public interface Trouble {
        void before() throws FailureException;
    }

    public FakeHypervisor(String name, MonotonicClock clock) {
        this.clock = clock;
        this.facts = new HostFacts(name, "QEMU 7.2.17", "libvirt 9.0.0", "Skylake", 8, DataSize.ofGib(16), "");
    }

    public synchronized Machine add(String name, MachineState state) {
        return add(new MachineId(new UUID(1, machines.size() + 1L + name.hashCode() * 1000L)), name, state);
    }

    public synchronized Machine add(MachineId id, String name, MachineState state) {
        Machine machine = new Machine(id, name, state);
        machines.put(id, machine);
        return machine;
    }

    public void emit(MachineId id, Change change, String detail) {
        String name = machines.containsKey(id) ? machines.get(id).name : "gone";
        push(new LifeChange(id, name, change, detail));
    }

    public void push(HypervisorEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    @Override
    public HostFacts facts() {
        return facts;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public synchronized List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline)
            throws FailureException {
        asked.add(Set.copyOf(groups));
        trouble.before();
        List<MachineSample> samples = new ArrayList<>();
        for (Machine one : machines.values()) {
            boolean cpu = groups.contains(SampleGroup.CPU);
            long none = MachineSample.NONE;
            samples.add(new MachineSample(one.id, one.name, one.state, true, one.answered, clock.nanos(),
                    cpu ? one.cpuNanos : none, 2, one.memoryKib, one.memoryKib,
                    groups.contains(SampleGroup.MEMORY) ? one.memoryKib / 2 : none,
                    groups.contains(SampleGroup.DISK) ? one.diskBytes : none,
                    groups.contains(SampleGroup.DISK) ? 0 : none,
                    groups.contains(SampleGroup.NETWORK) ? one.netBytes : none,
                    groups.contains(SampleGroup.NETWORK) ? 0 : none));
        }
        return samples;
    }

    @Override
    public HostSample sample(Deadline deadline) throws FailureException {
        trouble.before();
        return new HostSample(clock.nanos(), hostSample.cpuBusyTicks(), hostSample.cpuTotalTicks(),
                hostSample.memoryTotalKib(), hostSample.memoryAvailableKib(), hostSample.diskReadBytes(),
                hostSample.diskWrittenBytes(), hostSample.netReceivedBytes(), hostSample.netSentBytes());
    }

    @Override
    public Subscription subscribe(Consumer<HypervisorEvent> consumer) {
        listeners.add(consumer);
        return () -> listeners.remove(consumer);
    }

    private synchronized Machine call(String act, MachineId id) throws FailureException {
        calls.add(act + ' ' + id);
        trouble.before();
        Machine machine = machines.get(id);
        if (machine == null) {
            throw new FailureException(FailureCode.NOT_FOUND, "no machine", "");
        }
        return machine;
    }

    @Override
    public String xml(MachineId id, XmlKind kind, Run run) throws FailureException {
        return call("xml", id).xml;
    }

    @Override
    public synchronized MachineId define(String xml, Run run) throws FailureException {
        trouble.before();
        String uuid = xml.replaceAll("(?s).*<uuid>(.*?)</uuid>.*", "$1");
        String name = xml.replaceAll("(?s).*<name>(.*?)</name>.*", "$1");
        MachineId id = MachineId.of(uuid);
        calls.add("define " + id);
        Machine machine = machines.computeIfAbsent(id, key -> new Machine(key, name, MachineState.OFF));
        machine.name = name;
        machine.xml = xml;
        emit(id, Change.DEFINED, "added");
        run.progress().checkCancelled(); // a cancel leaves the call behind, as with libvirt
        return id;
    }

    @Override
    public void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException {
        call("undefine", id);
        machines.remove(id);
        emit(id, Change.UNDEFINED, "removed");
        run.progress().checkCancelled();
    }

    @Override
    public void rename(MachineId id, String name, Run run) throws FailureException {
        Machine machine = call("rename " + name, id);
        push(new LifeChange(id, machine.name, Change.UNDEFINED, "renamed"));
        machine.xml = machine.xml.replace("<name>" + machine.name + "</name>", "<name>" + name + "</name>");
        machine.name = name;
        emit(id, Change.DEFINED, "renamed");
    }

    @Override
    public synchronized ImageFolder images(String folder, Run run) throws FailureException {
        calls.add("images " + folder);
        trouble.before();
        return new ImageFolder(folder, DataSize.ofGib(100), images.values().stream()
                .filter(image -> image.path().equals(folder + '/' + image.name())).toList());
    }

    @Override
    public synchronized void createImage(NewImage image, Run run) throws FailureException {
        calls.add("createImage " + image.path());
        trouble.before();
        DiskImage made = new DiskImage(image.path(), image.format().word(), image.size(), DataSize.ZERO);
        if (images.putIfAbsent(made.path(), made) != null) {
            throw new FailureException(FailureCode.EXISTS, "there is one", "");
        }
    }

    @Override
    public synchronized void deleteImage(String path, Run run) throws FailureException {
        calls.add("deleteImage " + path);
        trouble.before();
        if (images.remove(path) == null) {
            throw new FailureException(FailureCode.NOT_FOUND, "there is none", "");
        }
    }

    @Override
    public void start(MachineId id, boolean paused, Run run) throws FailureException {
        become("start", id, MachineState.RUNNING, Change.STARTED, "booted");
    }

    @Override
    public void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException {
        become("shutDown " + plan.patience().toSeconds(), id, MachineState.OFF, Change.STOPPED, "shutdown");
    }

    @Override
    public void forceOff(MachineId id, Run run) throws FailureException {
        become("forceOff", id, MachineState.OFF, Change.STOPPED, "destroyed");
    }

    @Override
    public void reset(MachineId id, Run run) throws FailureException {
        call("reset", id);
    }

    @Override
    public void suspend(MachineId id, Run run) throws FailureException {
        become("suspend", id, MachineState.PAUSED, Change.SUSPENDED, "paused");
    }

    @Override
    public void resume(MachineId id, Run run) throws FailureException {
        become("resume", id, MachineState.RUNNING, Change.RESUMED, "unpaused");
    }

    @Override
    public void save(MachineId id, Run run) throws FailureException {
        become("save", id, MachineState.SAVED, Change.STOPPED, "saved");
    }

    private void become(String act, MachineId id, MachineState state, Change change, String detail)
            throws FailureException {
        call(act, id).state = state;
        emit(id, change, detail);
    }

    @Override
    public void migrate(MachineId id, Hypervisor target, MigrationOptions options, Run run)
            throws FailureException {
        Machine machine = call("migrate", id);
        FakeHypervisor to = (FakeHypervisor) target;
        run.progress().report(0.4, "copying");
        run.progress().checkCancelled();
        Machine there = to.add(id, machine.name, MachineState.PAUSED);
        there.memoryKib = machine.memoryKib;
        there.xml = machine.xml;
        to.emit(id, Change.STARTED, "migrated");
        if (losesOnMigrate) {
            return;
        }
        there.state = MachineState.RUNNING;
        to.emit(id, Change.RESUMED, "migrated");
        emit(id, Change.STOPPED, "migrated");
        machines.remove(id);
        push(new LifeChange(id, machine.name, Change.UNDEFINED, "removed"));
        run.progress().report(1, "done");
    }

    @Override
    public void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException {
        call("setVcpus " + count + ' ' + scope, id);
    }

    @Override
    public void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException {
        call("setMemory " + kib + ' ' + scope, id);
    }

    @Override
    public void attachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        call("attach", id);
    }

    @Override
    public void detachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        call("detach", id);
    }

    @Override
    public Screenshot screenshot(MachineId id, int head, Run run) throws FailureException {
        call("screenshot", id);
        return new Screenshot("image/png", new byte[] { 1 });
    }

    @Override
    public void close() {
        whenClosed.run();
        closed.incrementAndGet();
        listeners.clear();
    }

    /** A limit for calls in tests. */
    public static Run within() {
        return Run.within(Duration.ofSeconds(5));
    }
}
