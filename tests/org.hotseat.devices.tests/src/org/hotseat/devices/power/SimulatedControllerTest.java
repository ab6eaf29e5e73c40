// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.power;

import java.util.Optional;

import org.hotseat.base.failure.FailureCode;

/** The played controller keeps the contract too. */
class SimulatedControllerTest extends PowerContract {

    /** A host that is nothing but its power. */
    private static final class Played implements World {

        private boolean powered = true;
        private final SimulatedController controller = new SimulatedController("h", on -> powered = on);

        @Override
        public PowerController controller() {
            return controller;
        }

        @Override
        public PowerController wrong() {
            controller.fail(Optional.of(FailureCode.AUTHENTICATION));
            return controller;
        }

        @Override
        public PowerController onlooker() {
            controller.fail(Optional.of(FailureCode.PERMISSION));
            return controller;
        }

        @Override
        public boolean powered() {
            return powered;
        }

        @Override
        public void lame() {
            controller.lame();
        }

        @Override
        public void die() {
            controller.fail(Optional.of(FailureCode.UNREACHABLE));
        }

        @Override
        public void close() {
            controller.fail(Optional.empty());
        }
    }

    @Override
    protected World world() {
        return new Played();
    }
}
