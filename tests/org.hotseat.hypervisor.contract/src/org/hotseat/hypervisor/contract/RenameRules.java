// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.hypervisor.XmlKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine gets another name and stays the same machine, or keeps the one it had. */
interface RenameRules extends Rules {

    int LONG = 200;

    @ParameterizedTest
    @ValueSource(strings = { "a plain one", "it's \"quoted\" & <odd>", "调度大厅北部走廊夜班二席", "two  spaces", "a+b%20c;$(d)" })
    default void anyNameThatAPersonMayGiveIsTaken(String name) throws Exception {
        rig().needs(Capability.RENAME);
        MachineId id = rig().off();
        String unique = name + ' ' + UUID.randomUUID().toString().substring(0, 8);
        rig().host().rename(id, unique, rig().run());
        assertNamed(id, unique);
    }

    @Test
    default void aRenameCanBeTakenBackAndTheMachineStarts() throws Exception {
        rig().needs(Capability.RENAME, Capability.LIFE_CYCLE);
        MachineId id = rig().off();
        String before = rig().sample(id).orElseThrow().name();
        rig().host().rename(id, before + " for a while", rig().run());
        rig().host().rename(id, before, rig().run());
        assertNamed(id, before);
        rig().host().rename(id, before + " 调度", rig().run());
        rig().host().start(id, false, rig().run());
        rig().awaitState(id, MachineState.RUNNING);
        assertNamed(id, before + " 调度");
    }

    @Test
    default void everybodyHearsOfIt() throws Exception {
        rig().needs(Capability.RENAME, Capability.EVENTS);
        MachineId id = rig().off();
        String name = "heard-" + UUID.randomUUID();
        rig().host().rename(id, name, rig().run());
        rig().ear().await(Rig.PATIENCE, "definition of " + name, event -> event instanceof LifeChange life
                && life.change() == Change.DEFINED && life.id().equals(id) && life.name().equals(name));
    }

    @Test
    default void aNameOfTwoHundredCharactersIsTakenOrRefusedWithAReason() throws Exception {
        rig().needs(Capability.RENAME);
        MachineId id = rig().off();
        String latin = UUID.randomUUID() + "n".repeat(LONG - UUID.randomUUID().toString().length());
        rig().host().rename(id, latin, rig().run());
        assertNamed(id, latin);
        String chinese = "席".repeat(LONG);
        try {
            rig().host().rename(id, chinese, rig().run());
            assertNamed(id, chinese);
        } catch (FailureException failed) { // three bytes each: longer than a file name may be
            assertEquals(FailureCode.INVALID, failed.code(), failed.getMessage());
            assertFalse(failed.failure().remedy().isBlank());
            assertNamed(id, latin);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "a/b", "/", "two\nlines", "re\rturn", "ta\tb", "bell\u0007" })
    default void whatNoHostCanKeepIsRefused(String name) throws Exception {
        rig().needs(Capability.RENAME);
        MachineId id = rig().off();
        String before = rig().sample(id).orElseThrow().name();
        Rig.refused(FailureCode.INVALID, () -> rig().host().rename(id, name, rig().run()));
        assertNamed(id, before);
    }

    @Test
    default void theNameOfAnotherIsNotGivenTwice() throws Exception {
        rig().needs(Capability.RENAME);
        MachineId id = rig().off();
        MachineId other = rig().off();
        String taken = rig().sample(other).orElseThrow().name();
        FailureException failed = Rig.refused(FailureCode.EXISTS,
                () -> rig().host().rename(id, taken, rig().run()));
        assertTrue(failed.failure().message().contains(taken), failed.getMessage());
        assertNamed(other, taken);
    }

    @Test
    default void aMachineThatRunsKeepsItsName() throws Exception {
        rig().needs(Capability.RENAME);
        MachineId id = rig().running();
        String before = rig().sample(id).orElseThrow().name();
        Rig.refused(FailureCode.WRONG_STATE, () -> rig().host().rename(id, "not now", rig().run()));
        assertNamed(id, before);
    }

    @Test
    default void aMachineThatIsGoneIsNotRenamed() throws Exception {
        rig().needs(Capability.RENAME);
        Rig.refused(FailureCode.NOT_FOUND,
                () -> rig().host().rename(new MachineId(UUID.randomUUID()), "nobody", rig().run()));
        Rig.refused(FailureCode.TIMEOUT, () -> rig().host().rename(rig().off(), "late", Rig.late()));
    }

    private void assertNamed(MachineId id, String name) throws Exception {
        assertEquals(name, rig().sample(id).orElseThrow().name());
        assertEquals(name, Domains.text(rig().host().xml(id, XmlKind.STORED, rig().run()), "name"));
    }
}
