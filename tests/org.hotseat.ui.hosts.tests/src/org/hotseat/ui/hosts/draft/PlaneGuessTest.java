// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.ui.hosts.draft.Surroundings.PlaneWay;
import org.junit.jupiter.api.Test;

/** Which interface is proposed for which plane. */
class PlaneGuessTest {

    private static HostInterface card(String name, String bridge, String... addresses) {
        return new HostInterface(name, false, true, true, 1500, Optional.of(10_000),
                Optional.of(bridge).filter(one -> !one.isEmpty()), List.of(addresses));
    }

    private static HostInterface bridge(String name, String... addresses) {
        return new HostInterface(name, true, false, true, 1500, Optional.empty(), Optional.empty(),
                List.of(addresses));
    }

    static HostSurvey survey(HostInterface... cards) {
        return new HostSurvey("host-02", 8, DataSize.ofGib(64), List.of(cards));
    }

    private static PlaneWay way(PlaneKind kind, String subnet, PlaneChoice... used) {
        return new PlaneWay(kind, kind.getLiteral(), subnet, List.of(used));
    }

    private static PlaneChoice choice(PlaneKind kind, String card, String bridge) {
        return new PlaneChoice(kind, card, bridge);
    }

    @Test
    void anAddressOfTheSubnetDecidesAlsoWhenTheBridgeHasIt() {
        HostSurvey survey = survey(bridge("br-sto", "10.1.0.2/24"), card("eth0", "", "10.2.0.2/16"),
                card("eth1", "br-sto"));
        assertEquals(List.of(choice(PlaneKind.STORAGE, "eth1", "br-sto"), choice(PlaneKind.MANAGEMENT, "eth0", "")),
                PlaneGuess.of(survey, List.of(way(PlaneKind.STORAGE, "10.1.0.0/24"),
                        way(PlaneKind.MANAGEMENT, "10.2.0.0/16")), "10.2.0.2"));
    }

    @Test
    void elseTheNameThatOtherHostsUse() {
        HostSurvey survey = survey(card("a0", ""), card("b0", ""));
        assertEquals(List.of(choice(PlaneKind.STORAGE, "b0", "")), PlaneGuess.of(survey,
                List.of(way(PlaneKind.STORAGE, "", choice(PlaneKind.STORAGE, "b0", "br-x"))), "x"));
    }

    @Test
    void elseTheDialledAddressForManagementAndAFreeCardForBusiness() {
        HostSurvey survey = survey(card("a0", "", "192.0.2.7/24"), card("b0", ""), card("c0", ""));
        assertEquals(List.of(choice(PlaneKind.STORAGE, "", ""), choice(PlaneKind.MANAGEMENT, "a0", ""),
                choice(PlaneKind.BUSINESS, "b0", "br-biz")),
                PlaneGuess.of(survey, List.of(way(PlaneKind.STORAGE, ""), way(PlaneKind.MANAGEMENT, ""),
                        way(PlaneKind.BUSINESS, "")), "192.0.2.7"));
    }

    @Test
    void guestsGetTheBridgeOfTheOtherHosts() {
        assertEquals(List.of(choice(PlaneKind.BUSINESS, "c0", "guests")), PlaneGuess.of(survey(card("c0", "")),
                List.of(way(PlaneKind.BUSINESS, "", choice(PlaneKind.BUSINESS, "x9", "guests"))), "x"));
    }

    @Test
    void noCardIsProposedTwice() {
        List<PlaneChoice> all = PlaneGuess.of(survey(card("a0", "", "10.0.0.2/8")),
                List.of(way(PlaneKind.STORAGE, "10.0.0.0/8"), way(PlaneKind.MANAGEMENT, "10.0.0.0/8")), "10.0.0.2");
        assertEquals(List.of("a0", ""), all.stream().map(PlaneChoice::interfaceName).toList());
    }

    @Test
    void theDocumentGetsTheAddressOfTheSubnetWithoutItsLength() {
        HostSurvey survey = survey(card("a0", "br0", "192.0.2.1/24"), bridge("br0", "10.1.0.2/24"));
        PlaneChoice choice = choice(PlaneKind.STORAGE, "a0", "br0");
        assertEquals("10.1.0.2", PlaneGuess.address(survey, choice, "10.1.0.0/24"));
        assertEquals("192.0.2.1", PlaneGuess.address(survey, choice, ""));
        assertEquals("", PlaneGuess.address(survey, choice(PlaneKind.STORAGE, "z", ""), ""));
    }

    @Test
    void networksOfBothKindsAndNonsense() {
        assertTrue(Networks.holds("10.1.0.0/20", "10.1.15.9/24"));
        assertFalse(Networks.holds("10.1.0.0/20", "10.1.16.9"));
        assertTrue(Networks.holds("fd00:1::/32", "fd00:1:2::3/64"));
        assertFalse(Networks.holds("", "10.1.0.1"));
        assertFalse(Networks.holds("10.0.0.0", "10.0.0.1"));
        assertFalse(Networks.holds("name/8", "name"));
        assertFalse(Networks.holds("10.0.0.0/8", "fd00::1"));
    }
}
