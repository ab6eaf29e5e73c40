// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.Fix;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.Verdict;
import org.hotseat.model.cluster.PlaneKind;
import org.junit.jupiter.api.Test;

/** Interfaces and planes, from what a host printed. */
class PlaneCheckTest {

    private static final String RECORDED = """
            @cards
            biz0 up 1 1500 1 10000 br-biz no no
            br-biz up 1 1500 1 10000 yes no
            ens3 up 1 9000 1 -1 no no
            ens4 down 0 1500 1 -1 no no
            lo unknown 1 65536 772 -1 no no
            mgmt0 up 1 1500 1 1000 no no
            vnet0 unknown 1 1500 1 10 br-biz no yes
            @addresses
            1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever preferred_lft forever
            4: mgmt0    inet6 fe80::ac08:72ff:fed1:c681/64 scope link \\       valid_lft forever
            5: mgmt0    inet 10.77.198.1/24 scope global mgmt0\\       valid_lft forever preferred_lft forever
            """;

    private final List<HostInterface> all = InterfaceReader.read(RECORDED);

    private Finding judge(PlaneKind plane, String name, String bridge) {
        return PlaneCheck.judge(new PlaneChoice(plane, name, bridge), all);
    }

    @Test
    void interfacesAreReadAndThoseOfGuestsAreNotOffered() {
        assertEquals(new HostInterface("biz0", false, true, true, 1500, Optional.of(10_000), Optional.of("br-biz"),
                List.of()), all.getFirst());
        HostSurvey survey = Survey.read("@name\nhost-17\n@cpus\n8\n@memory\nMemTotal: 1048576 kB\n"
                + RECORDED);
        assertEquals("host-17", survey.hostName());
        assertEquals(8, survey.cpus());
        assertEquals(DataSize.ofGib(1), survey.memory());
        assertEquals(List.of("biz0", "br-biz", "ens3", "ens4", "mgmt0"),
                survey.interfaces().stream().map(HostInterface::name).toList());
    }

    @Test
    void aPlaneWithItsAddressOrItsBridgeIsGood() {
        Finding management = judge(PlaneKind.MANAGEMENT, "mgmt0", "");
        assertEquals(Verdict.GOOD, management.verdict());
        assertEquals("mgmt0, 10.77.198.1/24, 1000 Mbit/s, MTU 1500", management.found());
        assertEquals("biz0, bridge br-biz, 10000 Mbit/s, MTU 1500",
                judge(PlaneKind.BUSINESS, "biz0", "br-biz").found());
    }

    @Test
    void aMissingBridgeOnAFreeInterfaceCanBeCreatedAndIsGuarded() {
        Finding missing = judge(PlaneKind.BUSINESS, "ens3", "br-new");
        assertEquals(Verdict.STOP, missing.verdict());
        assertEquals("bridge br-new is missing; ens3 is free", missing.found());
        Fix fix = missing.fix().orElseThrow();
        assertTrue(fix.isGuarded());
        assertEquals("ip link set dev 'ens3' master 'br-new'", fix.commands().get(1));
        assertEquals("ip link del dev 'br-new'", fix.undo().getLast());
    }

    @Test
    void anInterfaceThatCarriesSomethingIsLeftAlone() {
        assertTrue(judge(PlaneKind.BUSINESS, "mgmt0", "br-new").fix().isEmpty());
        assertTrue(judge(PlaneKind.STORAGE, "mgmt0", "br-biz").fix().isEmpty());
        assertTrue(judge(PlaneKind.BUSINESS, "ens3", "br-biz").fix().isPresent(), "a free one may join");
    }

    @Test
    void whatAPlaneLacksIsTold() {
        assertEquals(Verdict.STOP, judge(PlaneKind.STORAGE, "none", "").verdict());
        assertEquals(Verdict.STOP, judge(PlaneKind.STORAGE, "ens4", "").verdict());
        assertEquals(Verdict.STOP, judge(PlaneKind.STORAGE, "ens3", "").verdict(), "no address");
        assertEquals(Verdict.STOP, judge(PlaneKind.BUSINESS, "ens3", "").verdict(), "no bridge for guests");
    }
}
