// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.guest.GuestLook;
import org.hotseat.hypervisor.guest.GuestLook.Agent;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.jna.Virt;
import org.hotseat.libvirt.internal.jna.VirtQemu;
import org.libvirt.LibvirtException;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/** What is asked of guest agents and of QEMU about guests. Blocks natively: only on a worker. */
final class GuestCalls {

    private static final String PING = "{\"execute\": \"guest-ping\"}";
    private static final String ANNOUNCE = "{\"execute\": \"announce-self\", \"arguments\": {\"initial\": 50,"
            + " \"max\": 550, \"rounds\": 5, \"step\": 100}}";
    private static final int PATIENCE_SECONDS = 5;

    private final Access access;

    GuestCalls(Access access) {
        this.access = access;
    }

    GuestDevices devices(MachineId machine) throws FailureException, LibvirtException {
        return GuestDevices.of(access.with(machine, domain -> domain.getXMLDesc(0)));
    }

    GuestLook look(MachineId machine) throws FailureException, LibvirtException {
        GuestDevices devices = devices(machine);
        return new GuestLook(devices.speaker(), devices.agent() ? ping(machine) : Agent.NONE);
    }

    private Agent ping(MachineId machine) throws FailureException {
        int answered = access.withPointer(machine, domain -> free(VirtQemu.virDomainQemuAgentCommand(domain, PING,
                PATIENCE_SECONDS, 0)) ? 1 : 0);
        return answered > 0 ? Agent.ANSWERS : Agent.SILENT;
    }

    /** How much the clock of the guest was behind. */
    Optional<Duration> setClock(MachineId machine) throws FailureException {
        Optional<Duration> behind = behind(machine);
        access.withPointer(machine, domain -> {
            Instant now = Instant.now();
            return Virt.virDomainSetTime(domain, now.getEpochSecond(), now.getNano(), 0);
        });
        return behind;
    }

    private Optional<Duration> behind(MachineId machine) throws FailureException {
        LongByReference seconds = new LongByReference();
        IntByReference nanos = new IntByReference();
        Instant begin = Instant.now();
        int told = access.withPointer(machine, domain -> Virt.virDomainGetTime(domain, seconds, nanos, 0) < 0 ? 0 : 1);
        Instant asked = begin.plus(Duration.between(begin, Instant.now()).dividedBy(2));
        return told == 0 ? Optional.empty()
                : Optional.of(Duration.between(Instant.ofEpochSecond(seconds.getValue(), nanos.getValue()), asked));
    }

    void announce(MachineId machine) throws FailureException {
        access.withPointer(machine, domain -> {
            PointerByReference answer = new PointerByReference();
            int result = VirtQemu.virDomainQemuMonitorCommand(domain, ANNOUNCE, answer, 0);
            free(answer.getValue());
            return result;
        });
    }

    private static boolean free(@Nullable Pointer text) {
        if (text == null) {
            return false;
        }
        Native.free(Pointer.nativeValue(text));
        return true;
    }
}
