// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import static org.hotseat.state.decide.Stage.A;
import static org.hotseat.state.decide.Stage.ADMIN;
import static org.hotseat.state.decide.Stage.B;
import static org.hotseat.state.decide.Stage.C;
import static org.hotseat.state.decide.Stage.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.ChangeHost;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.HostCommand.SetController;
import org.hotseat.state.command.HostCommand.SwitchPower;
import org.hotseat.state.command.HostCommand.SwitchPower.Power;
import org.hotseat.state.command.RefusalReason;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.secret.PowerKeyRecord;
import org.junit.jupiter.api.Test;

class PowerRulesTest {

    private static final String PASSWORD = "4-Wheels";
    private static final HostRecord.Bmc BMC = new HostRecord.Bmc("10.0.9.1", "ipmi", "fence");

    private final Stage stage = Stage.ready();

    private void set() {
        stage.does(ADMIN, new SetController(C, Optional.of(BMC), PASSWORD));
    }

    private AuditRecord audited() {
        return stage.state.last(Kinds.AUDIT).orElseThrow().value();
    }

    private HostRecord host() {
        return stage.state.find(Kinds.HOST, C.value()).orElseThrow().value();
    }

    @Test
    void aControllerIsNamedInTheHostAndItsPasswordApart() {
        set();
        assertEquals(Optional.of(BMC), host().bmc());
        PowerKeyRecord key = stage.state.find(Kinds.POWER_KEY, C.value()).orElseThrow().value();
        assertEquals(PASSWORD, key.password());
        assertTrue(key.fits(BMC));
        assertFalse(key.fits(new HostRecord.Bmc("10.0.9.2", "ipmi", "fence")));
        assertFalse(key.fits(new HostRecord.Bmc("10.0.9.1", "ipmi", "root")));
        assertTrue(Kind.isSecret(Kinds.POWER_KEY.key(C.value())));
    }

    @Test
    void thePasswordIsInNoText() {
        set();
        assertEquals("SetController", audited().command());
        assertFalse(audited().toString().contains(PASSWORD), audited().toString());
        assertTrue(audited().toString().contains("10.0.9.1"), audited().toString());
        assertFalse(new SetController(C, Optional.of(BMC), PASSWORD).toString().contains(PASSWORD));
        assertFalse(stage.state.find(Kinds.POWER_KEY, C.value()).orElseThrow().value().toString().contains(PASSWORD));
    }

    @Test
    void onlyAdministratorsAndOneHostForEachController() {
        set();
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new SetController(B, Optional.of(BMC), PASSWORD));
        stage.refuses(RefusalReason.ADDRESS_TAKEN, ADMIN, new SetController(B, Optional.of(BMC), PASSWORD));
        HostRecord b = stage.state.find(Kinds.HOST, B.value()).orElseThrow().value();
        stage.refuses(RefusalReason.ADDRESS_TAKEN, ADMIN, new ChangeHost(stage.state.version(Kinds.HOST.key(B.value())),
                new HostRecord(b.id(), b.name(), b.roles(), b.management(), b.storage(), b.business(), b.ports(),
                        Optional.of(BMC), b.agentVersion(), b.schema())));
        stage.refuses(RefusalReason.RECORD_INVALID, ADMIN, new SetController(C, Optional.of(BMC), ""));
        stage.does(ADMIN, new SetController(C, Optional.of(BMC), "5-Wheels"));
    }

    @Test
    void whoSwitchesIsWrittenDown() {
        stage.refuses(RefusalReason.NOT_THERE, ADMIN, new SwitchPower(C, Power.OFF));
        set();
        stage.refuses(RefusalReason.ROLE_TOO_LOW, OPERATOR, new SwitchPower(C, Power.OFF));
        stage.does(ADMIN, new SwitchPower(C, Power.OFF));
        assertEquals("SwitchPower", audited().command());
        assertTrue(audited().toString().contains("OFF"), audited().toString());
    }

    @Test
    void thePasswordGoesWithTheControllerAndWithTheHost() {
        set();
        stage.does(ADMIN, new SetController(C, Optional.empty(), ""));
        assertEquals(Optional.empty(), host().bmc());
        assertTrue(stage.state.find(Kinds.POWER_KEY, C.value()).isEmpty());
        set();
        stage.does(ADMIN, new RemoveHost(stage.state.version(Kinds.HOST.key(C.value())), C));
        assertTrue(stage.state.find(Kinds.POWER_KEY, C.value()).isEmpty());
        assertTrue(stage.state.find(Kinds.HOST, A.value()).isPresent());
    }
}
