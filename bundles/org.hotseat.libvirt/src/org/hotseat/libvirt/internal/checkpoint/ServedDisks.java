// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.disks.machine.MachineDisks;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;

/**
 * Disks behind a daemon for a machine that comes. As long as others may still have its images open the daemon opens
 * none: it serves disks of the right sizes that consist of nothing, which nobody reads. When the machine is there, and
 * may be, fresh overlays over what a cut has frozen are put in their place, without its process noticing.
 */
final class ServedDisks implements LibvirtWaiting.Disks {

    private final Host host;
    private final WaitingPlan plan;
    private final String likeness;
    private final List<Long> sizes;
    private final String xml;
    private final Optional<MachineDisks> serving;
    private Optional<FreshDisks> fresh = Optional.empty();

    private ServedDisks(Host host, WaitingPlan plan, List<Long> sizes, String xml) throws FailureException {
        this.host = host;
        this.plan = plan;
        this.likeness = ArmedDisks.likeness(plan.description());
        this.sizes = sizes;
        this.xml = xml;
        this.serving = host.served().flatMap(served -> served.of(plan.machine()));
    }

    /** For a machine that waits with its memory. */
    static ServedDisks make(Host host, WaitingPlan plan, Run run) throws FailureException {
        ArmedDisks.requireRoom(MachineText.parse(plan.description()));
        return stand(host, plan, run);
    }

    /** For one generation. */
    static ServedDisks of(Host host, WaitingPlan plan, Run run) throws FailureException {
        ServedDisks disks = stand(host, plan, run);
        boolean connected = false;
        try {
            disks.connect(plan, run);
            connected = true;
            return disks;
        } finally {
            if (!connected) {
                disks.remove();
            }
        }
    }

    private static ServedDisks stand(Host host, WaitingPlan plan, Run run) throws FailureException {
        MachineText text = MachineText.parse(plan.description());
        List<Long> sizes = sizes(text);
        host.stand(plan.machine(), text, sizes, run);
        return new ServedDisks(host, plan, sizes, text.xml());
    }

    private static List<Long> sizes(MachineText text) throws FailureException {
        List<Long> sizes = new ArrayList<>();
        for (DiskText disk : text.written()) {
            sizes.add(FreshDisks.header(disk.file().orElseThrow()).size());
        }
        return sizes;
    }

    @Override
    public String xml() {
        return xml;
    }

    @Override
    public boolean fits(WaitingPlan now) {
        try {
            return now.machine().equals(plan.machine()) && now.epoch() == plan.epoch()
                    && ArmedDisks.likeness(now.description()).equals(likeness)
                    && sizes(MachineText.parse(now.description())).equals(sizes) && isServed();
        } catch (FailureException unreadable) {
            return false;
        }
    }

    /** Not by another one, which a later process of the machine has. */
    private boolean isServed() {
        Optional<MachineDisks> now = host.served().flatMap(served -> served.of(plan.machine()));
        return now.isPresent() && now.equals(serving);
    }

    @Override
    public void connect(WaitingPlan now, Run run) throws FailureException {
        if (!fits(now)) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.armedOther, "");
        }
        fresh.ifPresent(FreshDisks::remove);
        fresh = Optional.of(FreshDisks.make(host, now, run));
    }

    @Override
    public void keep() throws FailureException {
        FreshDisks made = fresh.orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE, Messages.armedOther,
                ""));
        host.put(plan.machine(), made.text(), Run.within(Host.PATIENCE));
        made.keep();
    }

    @Override
    public void remove() {
        if (isServed()) {
            host.served().ifPresent(served -> served.endQuietly(plan.machine()));
        }
        fresh.ifPresent(FreshDisks::remove);
    }
}
