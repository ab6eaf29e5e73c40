// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Workers;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.operation.Operation;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainIds;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Device;
import org.hotseat.hypervisor.ChangeScope;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.link.host.OpenHost;
import org.hotseat.observed.inventory.MachineView;

/** Makes the operations on machines. Thread-safe. */
public final class MachineActsService implements MachineActs {

    private static final Duration READ_LIMIT = Duration.ofSeconds(10);
    private static final Duration LIST_LIMIT = Duration.ofSeconds(20);
    private static final long KIB_PER_MIB = 1024;

    private final MachineDesk desk;
    private final Workers workers;
    private final ActOnOne one;
    private final ImageSurvey survey;

    /**
     * Acts of a session.
     *
     * @param desk where machines are looked up
     * @param workers give threads for acts on several
     * @param plan how hard a shut-down may become
     */
    public MachineActsService(MachineDesk desk, Workers workers, ShutdownPlan plan) {
        this.desk = desk;
        this.workers = workers;
        this.one = new ActOnOne(desk, plan);
        this.survey = new ImageSurvey(desk, workers);
    }

    /**
     * Sets how hard a shut-down may become.
     *
     * @param plan for shut-downs from now on
     */
    public void setShutdownPlan(ShutdownPlan plan) {
        one.setPlan(plan);
    }

    @Override
    public Optional<String> obstacle(MachineAct act, MachineId machine) {
        Optional<MachineView> found = desk.inventory().machine(machine);
        if (found.isEmpty()) {
            return Optional.of(Messages.gone);
        }
        MachineView view = found.get();
        Optional<OpenHost> open = desk.hosts().open(view.host());
        if (open.isEmpty()) {
            return Optional.of(NLS.bind(Messages.hostDown, desk.hostName(view.host())));
        }
        if (!open.get().hypervisor().capabilities().contains(ActRules.needed(act))) {
            return Optional.of(NLS.bind(Messages.cannot, desk.hostName(view.host())));
        }
        return ActOnOne.obstacle(act, view);
    }

    @Override
    public Operation operation(MachineAct act, Collection<MachineId> machines) {
        if (machines.isEmpty()) {
            throw new IllegalArgumentException("no machine to act on");
        }
        return new BulkAct(act, List.copyOf(machines), one, desk, workers);
    }

    @Override
    public Operation define(HostId host, String xml) {
        String name = DomainIds.name(xml);
        return new DefineOperation(desk, host, xml, name,
                NLS.bind(Messages.define, name, desk.hostName(host)));
    }

    @Override
    public Operation create(HostId host, String xml, NewImage image) {
        return new CreateOperation(desk, host, xml, DomainIds.name(xml), image);
    }

    @Override
    public Operation rename(MachineId machine, String name) {
        return rename(machine, desk.name(machine), name);
    }

    private Operation rename(MachineId machine, String before, String name) {
        return new ChangeOperation(desk, machine, NLS.bind(Messages.rename, before, name),
                (hypervisor, view, run) -> {
                    if (view.state().isActive()) {
                        throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.renameRuns, before),
                                Messages.renameRunsRemedy);
                    }
                    hypervisor.rename(machine, name, run);
                }, () -> Optional.of(rename(machine, name, before)));
    }

    @Override
    public Operation undefine(MachineId machine) {
        return new UndefineOperation(desk, machine, new UndefineOptions(true, true));
    }

    @Override
    public Operation undefine(MachineId machine, List<String> images) {
        return images.isEmpty() ? undefine(machine) : new UndefineWithImages(desk, survey, machine, images);
    }

    @Override
    public Operation setVcpus(MachineId machine, int count) {
        int before = desk.inventory().machine(machine).map(MachineView::vcpus).orElse(0);
        return new ChangeOperation(desk, machine, NLS.bind(Messages.setVcpus, count, desk.name(machine)),
                (hypervisor, view, run) -> hypervisor.setVcpus(machine, count, scope(view), run),
                () -> before > 0 ? Optional.of(setVcpus(machine, before)) : Optional.empty());
    }

    @Override
    public Operation setMemory(MachineId machine, long kib) {
        long before = desk.inventory().machine(machine).map(MachineView::memoryKib).orElse(0L);
        return new ChangeOperation(desk, machine,
                NLS.bind(Messages.setMemory, kib / KIB_PER_MIB, desk.name(machine)),
                (hypervisor, view, run) -> hypervisor.setMemory(machine, kib, scope(view), run),
                () -> before > 0 ? Optional.of(setMemory(machine, before)) : Optional.empty());
    }

    private static ChangeScope scope(MachineView view) {
        return view.state().isActive() ? ChangeScope.BOTH : ChangeScope.STORED;
    }

    @Override
    public Operation device(MachineId machine, String deviceXml, boolean attach, ChangeScope scope) {
        String device = device(deviceXml);
        String title = NLS.bind(attach ? Messages.attach : Messages.detach, device, desk.name(machine));
        return new ChangeOperation(desk, machine, title, (hypervisor, view, run) -> {
            if (attach) {
                hypervisor.attachDevice(machine, deviceXml, scope, run);
            } else {
                hypervisor.detachDevice(machine, deviceXml, scope, run);
            }
            desk.tell(view, NLS.bind(attach ? Messages.attached : Messages.detached,
                    new Object[] { device, view.name(), desk.hostName(view.host()) }));
        }, () -> Optional.of(device(machine, deviceXml, !attach, scope)));
    }

    /** What an element describes, in a few words. */
    private static String device(String deviceXml) {
        try {
            DomainDocument alone = DomainDocument.parse("<domain><devices>" + deviceXml + "</devices></domain>");
            return alone.devices().all().stream().map(Device::label).findFirst().orElse(Messages.someDevice);
        } catch (DomainSyntaxException malformed) {
            return Messages.someDevice; // the host refuses it with its own words
        }
    }

    @Override
    public String readXml(MachineId machine, XmlKind kind, Progress progress) throws FailureException {
        MachineView view = desk.machine(machine);
        return desk.host(view.host()).hypervisor().xml(machine, kind, new Run(progress, Deadline.in(READ_LIMIT)));
    }

    @Override
    public ImageFolder readImages(HostId host, String folder, Progress progress) throws FailureException {
        return desk.host(host).hypervisor().images(folder, new Run(progress, Deadline.in(LIST_LIMIT)));
    }

    @Override
    public ImageUses readImageUses(Progress progress) throws FailureException {
        return survey.uses(progress);
    }

    @Override
    public ImageOffer readImageOffer(MachineId machine, Progress progress) throws FailureException {
        return survey.offer(machine, progress);
    }

    @Override
    public Screenshot readScreenshot(MachineId machine, int head) throws FailureException {
        MachineView view = desk.machine(machine);
        return desk.host(view.host()).hypervisor().screenshot(machine, head, Run.within(READ_LIMIT));
    }
}
