// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every controller must do, whatever it speaks. */
public abstract class PowerContract {

    /** A host with a controller, as a driver's tests provide it. */
    public interface World extends AutoCloseable {

        /** The controller by an account that may switch. */
        PowerController controller() throws FailureException;

        /** The same controller with a password that is not the account's. */
        PowerController wrong() throws FailureException;

        /** The same controller by an account that may only look. */
        PowerController onlooker() throws FailureException;

        /** Whether the host has power, without the controller's help. */
        boolean powered() throws Exception;

        /** The controller accepts orders from now on and does nothing. */
        void lame() throws Exception;

        /** The controller loses its own power. */
        void die() throws Exception;

        @Override
        void close() throws Exception;
    }

    private World world;

    /** Makes a host that is on. */
    protected abstract World world() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        world = world();
    }

    @AfterEach
    void end() throws Exception {
        World made = world;
        if (made != null) {
            made.close();
        }
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(20));
    }

    private static FailureCode code(Executable act) {
        return assertThrows(FailureException.class, act).code();
    }

    @Test
    void itReadsWhatTheHostHas() throws Exception {
        assertEquals(PowerState.ON, world.controller().read(soon()));
        world.controller().switchOff(soon());
        assertFalse(world.powered());
        assertEquals(PowerState.OFF, world.controller().read(soon()));
        world.controller().switchOn(soon());
        assertTrue(world.powered());
        assertEquals(PowerState.ON, world.controller().read(soon()));
    }

    @Test
    void aHostThatIsOffMayBeSwitchedOffAgain() throws Exception {
        PowerController controller = world.controller();
        controller.switchOff(soon());
        controller.switchOff(soon());
        assertEquals(PowerState.OFF, controller.read(soon()));
    }

    @Test
    void anAcceptedOrderIsNotADoneOne() throws Exception {
        world.lame();
        world.controller().switchOff(soon());
        assertEquals(PowerState.ON, world.controller().read(soon()));
        assertTrue(world.powered());
    }

    @Test
    void aStrangerReadsNothingAndSwitchesNothing() throws Exception {
        PowerController wrong = world.wrong();
        assertEquals(FailureCode.AUTHENTICATION, code(() -> wrong.read(soon())));
        assertEquals(FailureCode.AUTHENTICATION, code(() -> wrong.switchOff(soon())));
        assertTrue(world.powered());
    }

    @Test
    void whoMayOnlyLookSwitchesNothing() throws Exception {
        PowerController onlooker = world.onlooker();
        assertEquals(FailureCode.PERMISSION, code(() -> onlooker.switchOff(soon())));
        assertTrue(world.powered());
    }

    @Test
    void aDeadControllerIsSilentAndNeverOff() throws Exception {
        PowerController controller = world.controller();
        world.die();
        Set<FailureCode> silent = EnumSet.of(FailureCode.UNREACHABLE, FailureCode.TIMEOUT);
        assertTrue(silent.contains(code(() -> controller.read(soon()))));
        assertTrue(silent.contains(code(() -> controller.switchOff(soon()))));
    }
}
