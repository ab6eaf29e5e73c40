// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be typed, and what becomes of it. */
class AccessDraftTest {

    private static final List<Neighbour> OTHERS = List.of(
            new Neighbour("host-01", "10.0.0.1", 22, "qemu:///system"));

    static AccessDraft draft(String name, String address) {
        AccessDraft usual = AccessDraft.USUAL;
        return new AccessDraft(name, address, usual.port(), usual.user(), usual.signIn(), usual.keyFile(),
                usual.libvirt(), usual.socket());
    }

    private static Optional<Field> fault(AccessDraft draft) {
        return draft.fault(OTHERS).map(Fault::field);
    }

    @ParameterizedTest
    @CsvSource({ "'', NAME0, ADDRESS", "10.0.0.2, host-01, NAME", "10.0.0.1, other, ADDRESS", "'a b', x, ADDRESS",
        "host.example, 主机 “二” & co, ", "fe80::1%eth0, x, ", "10.0.0.2, '', " })
    void addressAndName(String address, String name, Field expected) {
        assertEquals(Optional.ofNullable(expected), fault(draft(name, address)));
    }

    @ParameterizedTest
    @CsvSource({ "0, root, KEY_FILE, k, qemu:///system, '', PORT", "65536, root, KEY_FILE, k, qemu:///system, '', PORT",
        "x, root, KEY_FILE, k, qemu:///system, '', PORT", "22, '', KEY_FILE, k, qemu:///system, '', USER",
        "22, root, KEY_FILE, ' ', qemu:///system, '', KEY_FILE", "22, root, AGENT, '', qemu:///system, '', ",
        "22, root, AGENT, '', system, '', URI", "22, root, AGENT, '', 'qemu :x', '', URI",
        "22, root, AGENT, '', test:///default, rel/sock, SOCKET", "2222, li, PASSWORD, '', test:///default, /s, " })
    void restOfTheForm(String port, String user, SignIn signIn, String key, String uri, String socket, Field expected) {
        assertEquals(Optional.ofNullable(expected),
                fault(new AccessDraft("", "10.0.0.9", port, user, signIn, key, uri, socket)));
    }

    @Test
    void aNameOfMoreThan200CharactersIsRefused() {
        assertEquals(Optional.empty(), fault(draft("x".repeat(200), "10.0.0.2")));
        assertEquals(Optional.of(Field.NAME), fault(draft("x".repeat(201), "10.0.0.2")));
    }

    @Test
    void anotherPortIsAnotherPlace() {
        assertEquals(Optional.empty(), fault(new AccessDraft("n", "10.0.0.1", "2222", "root", SignIn.AGENT, "",
                "qemu:///system", "")));
    }

    @Test
    void theCandidateIsWhatWasTypedWithoutSpacesAround() {
        Candidate candidate = new AccessDraft(" h ", " 10.0.0.2 ", " 22 ", " li ", SignIn.PASSWORD, "~/.ssh/k",
                " qemu:///system ", " ").candidate(new HostId("host-x"));
        assertEquals(new Candidate(new HostId("host-x"), "h", "10.0.0.2", 22, "li", SignIn.PASSWORD, Optional.empty(),
                URI.create("qemu:///system"), Optional.empty()), candidate);
    }

    @Test
    void theHostsOwnNameIsTakenWhereNobodyElseHasIt() {
        assertEquals("host-02", draft("", "10.0.0.2").orNamed("host-02", OTHERS).label());
        assertEquals("10.0.0.2", draft("", "10.0.0.2").orNamed("host-01", OTHERS).label());
        assertEquals("mine", draft("mine", "10.0.0.2").orNamed("host-02", OTHERS).label());
    }

    @Test
    void theNextHostKeepsTheAccountOnly() {
        AccessDraft next = draft("a", "10.0.0.2").next();
        assertTrue(next.name().isEmpty() && next.address().isEmpty());
        assertEquals("root", next.user());
    }
}
