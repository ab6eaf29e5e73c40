// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.SampleGroup;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.guest.GuestWord;
import org.hotseat.hypervisor.guest.Guests;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.checkpoint.Stillness;
import org.hotseat.libvirt.internal.event.EventHub;
import org.hotseat.libvirt.internal.guest.LibvirtGuests;
import org.hotseat.libvirt.internal.sample.Marks;
import org.hotseat.libvirt.internal.sample.Sampler;
import org.hotseat.hypervisor.rule.Frozen;
import org.libvirt.Domain;
import org.libvirt.Domain.XMLFlags;

/** One connection to a libvirt: refuses what it does not claim and hands on the rest. */
final class LibvirtHypervisor implements Hypervisor {

    private static final Set<Capability> QEMU_HERE = Set.copyOf(EnumSet.allOf(Capability.class));
    private static final Set<Capability> QEMU = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(Capability.CHECKPOINT)));
    private static final Set<Capability> TEST = Set.of(Capability.DEFINE, Capability.RENAME,
            Capability.IMAGES, Capability.LIFE_CYCLE, Capability.GUEST_POWER, Capability.SAVE,
            Capability.LIVE_RESIZE, Capability.SCREENSHOT, Capability.EVENTS);

    private final HostFacts facts;
    private final Access access;
    private final EventHub hub;
    private final Marks marks;
    private final Sampler sampler;
    private final Set<Capability> capabilities;
    private final PowerActs power;
    private final ChangeActs changes;
    private final ImageActs images;
    private final FrozenMachines frozen;
    private final Optional<Checkpoints> checkpoints;
    private final Stillness stillness;
    private final Optional<LibvirtGuests> guests;

    LibvirtHypervisor(HostFacts facts, Access access, EventHub hub, Marks marks, Sampler sampler,
            FrozenMachines frozen, Stillness stillness, Optional<Checkpoints> checkpoints,
            Optional<LibvirtGuests> guests) {
        this.facts = facts;
        this.frozen = frozen;
        this.access = access;
        this.hub = hub;
        this.marks = marks;
        this.sampler = sampler;
        this.capabilities = !access.qemu() ? TEST : checkpoints.isPresent() ? QEMU_HERE : QEMU;
        this.checkpoints = checkpoints;
        this.stillness = stillness;
        this.power = new PowerActs(access, hub);
        this.changes = new ChangeActs(access, sampler);
        this.images = new ImageActs(access);
        this.guests = guests;
        hub.subscribeEarly(marks::heard);
        guests.ifPresent(each -> hub.subscribeEarly(each::heard));
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
    public List<MachineSample> sample(Set<SampleGroup> groups, Deadline deadline) throws FailureException {
        long begin = System.nanoTime();
        return stillness.unseen(sampler.sample(groups, deadline), begin);
    }

    @Override
    public Subscription subscribe(Consumer<HypervisorEvent> consumer) {
        return hub.subscribe(consumer);
    }

    /** With passwords: what is edited and defined again must not lose them. */
    @Override
    public String xml(MachineId id, XmlKind kind, Run run) throws FailureException {
        Frozen.refuse(frozen, id);
        int flags = XMLFlags.SECURE | (kind == XmlKind.STORED ? XMLFlags.INACTIVE : 0);
        return access.ask(id, run, domain -> domain.getXMLDesc(flags));
    }

    @Override
    public MachineId define(String xml, Run run) throws FailureException {
        needs(Capability.DEFINE);
        try {
            return changes.define(xml, run);
        } finally {
            marks.doubt();
        }
    }

    @Override
    public void undefine(MachineId id, UndefineOptions options, Run run) throws FailureException {
        needs(Capability.DEFINE, id);
        changing(() -> changes.undefine(id, options, run));
    }

    @Override
    public void rename(MachineId id, String name, Run run) throws FailureException {
        needs(Capability.RENAME, id);
        changing(() -> changes.rename(id, name, run));
    }

    @Override
    public ImageFolder images(String folder, Run run) throws FailureException {
        needs(Capability.IMAGES);
        return images.list(folder, run);
    }

    @Override
    public void createImage(NewImage image, Run run) throws FailureException {
        needs(Capability.IMAGES);
        images.create(image, run);
    }

    @Override
    public void deleteImage(String path, Run run) throws FailureException {
        needs(Capability.IMAGES);
        images.delete(path, run);
    }

    @Override
    public void start(MachineId id, boolean paused, Run run) throws FailureException {
        needs(Capability.LIFE_CYCLE, id);
        changing(() -> power.start(id, paused, run));
    }

    @Override
    public void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException {
        needs(Capability.GUEST_POWER, id);
        changing(() -> power.shutDown(id, plan, run));
    }

    @Override
    public void forceOff(MachineId id, Run run) throws FailureException {
        needs(Capability.LIFE_CYCLE, id);
        changing(() -> power.forceOff(id, run));
    }

    @Override
    public void reset(MachineId id, Run run) throws FailureException {
        needs(Capability.GUEST_POWER, id);
        access.ask(id, run, domain -> {
            domain.reset();
            return 0;
        });
    }

    @Override
    public void suspend(MachineId id, Run run) throws FailureException {
        needs(Capability.LIFE_CYCLE, id);
        stillness.apart(id, run, () -> access.ask(id, run, domain -> {
            domain.suspend();
            return 0;
        }));
    }

    @Override
    public void resume(MachineId id, Run run) throws FailureException {
        needs(Capability.LIFE_CYCLE, id);
        stillness.apart(id, run, () -> access.ask(id, run, domain -> {
            domain.resume();
            return 0;
        }));
    }

    @Override
    public void save(MachineId id, Run run) throws FailureException {
        needs(Capability.SAVE, id);
        LongJob job = new LongJob(access, id, run, Messages.saving);
        changing(() -> job.carryOut(() -> access.with(id, Domain::managedSave)));
    }

    @Override
    public void migrate(MachineId id, Hypervisor target, MigrationOptions options, Run run) throws FailureException {
        needs(Capability.LIVE_MIGRATION, id);
        if (!(target instanceof LibvirtHypervisor other) || !other.access.qemu()) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.otherDriver, Messages.otherDriverRemedy);
        }
        if (checkpoints.isPresent()) {
            checkpoints.get().mayMove(id);
        }
        Migration migration = new Migration(access, other.access, options);
        guests.ifPresent(each -> each.prepareMove(id));
        boolean moved = false;
        try {
            changing(() -> other.changing(() -> migration.carryOut(id, run)));
            moved = true;
        } finally {
            if (!moved) {
                guests().tell(id, new GuestWord.MigrateCancelled());
            }
        }
    }

    @Override
    public void setVcpus(MachineId id, int count, ChangeScope scope, Run run) throws FailureException {
        needs(Capability.LIVE_RESIZE, id);
        changes.setVcpus(id, count, scope, run);
    }

    @Override
    public void setMemory(MachineId id, long kib, ChangeScope scope, Run run) throws FailureException {
        needs(Capability.LIVE_RESIZE, id);
        changes.setMemory(id, kib, scope, run);
    }

    @Override
    public void attachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        needs(Capability.HOT_PLUG, id);
        changes.attach(id, deviceXml, scope, run);
    }

    @Override
    public void detachDevice(MachineId id, String deviceXml, ChangeScope scope, Run run) throws FailureException {
        needs(Capability.HOT_PLUG, id);
        changes.detach(id, deviceXml, scope, run);
    }

    @Override
    public Screenshot screenshot(MachineId id, int head, Run run) throws FailureException {
        needs(Capability.SCREENSHOT, id);
        ScreenAct screen = new ScreenAct(access);
        return access.ask(id, run, domain -> screen.take(domain, head));
    }

    @Override
    public Checkpoints checkpoints() throws FailureException {
        needs(Capability.CHECKPOINT);
        return checkpoints.orElseThrow();
    }

    @Override
    public Guests guests() {
        return guests.map(Guests.class::cast).orElse(Guests.NONE);
    }

    @Override
    public void close() {
        guests.ifPresent(LibvirtGuests::close);
        hub.close();
        access.calls().close();
    }

    private void needs(Capability capability) throws FailureException {
        if (!capabilities.contains(capability)) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.cannot, facts.hypervisor()), "");
        }
    }

    private void needs(Capability capability, MachineId id) throws FailureException {
        needs(capability);
        Frozen.refuse(frozen, id);
    }

    /**
     * Does what may change whether machines are stored or saved; the event that says so may come later than the next
     * sample.
     */
    private void changing(Act act) throws FailureException {
        try {
            act.carryOut();
        } finally {
            marks.doubt();
        }
    }

    /** A part of the work of this connection. */
    @FunctionalInterface
    private interface Act {
        void carryOut() throws FailureException;
    }
}
