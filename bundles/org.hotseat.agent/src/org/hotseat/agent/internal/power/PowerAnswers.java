// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.power;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerState;
import org.hotseat.member.store.Asking;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.HostCommand.SetController;
import org.hotseat.state.command.HostCommand.SwitchPower;
import org.hotseat.state.command.HostCommand.SwitchPower.Power;
import org.hotseat.state.data.HostRecord;

import com.google.gson.JsonObject;

/**
 * Names, tries out and uses the controller of a host. What is tried out is tried from this host; another one may not
 * reach the controller. Blocks up to some seconds, less than the control socket waits.
 */
public final class PowerAnswers {

    private static final Duration COMMIT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(6);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Controllers controllers;
    private final Mirror mirror;
    private final CommandClient person;

    /**
     * Of a member.
     *
     * @param controllers of the cluster's hosts
     * @param mirror of the state
     * @param person gives commands as who asks
     */
    public PowerAnswers(Controllers controllers, Mirror mirror, CommandClient person) {
        this.controllers = controllers;
        this.mirror = mirror;
        this.person = person;
    }

    /**
     * Does what is wanted of a host's controller, and tells what it reads.
     *
     * @param question {@code host}; {@code want}: show, set, forget, test, off or on; for set {@code address},
     *     {@code protocol}, {@code user}, {@code password}
     * @return {@code host}; {@code address}, {@code protocol}, {@code user} and {@code password} ("known" or "missing")
     *     when it has a controller; {@code power} (ON or OFF) when it was read
     * @throws FailureException when it was refused, or the controller does not do it
     */
    public JsonObject bmc(JsonObject question) throws FailureException {
        HostRecord host = find(text(question, "host"));
        Optional<PowerState> power = switch (text(question, "want")) {
            case "set" -> set(host, question);
            case "forget" -> forget(host);
            case "test" -> Optional.of(controllers.of(host.id()).read(Deadline.in(ANSWER)));
            case "off" -> change(host, false);
            case "on" -> change(host, true);
            default -> Optional.empty();
        };
        return answer(find(host.id().value()), power);
    }

    /** It must let us in before anybody relies on it. */
    private Optional<PowerState> set(HostRecord host, JsonObject question) throws FailureException {
        HostRecord.Bmc bmc = new HostRecord.Bmc(text(question, "address"), text(question, "protocol"),
                text(question, "user"));
        String password = text(question, "password");
        PowerState read = controllers.make(bmc, password).read(Deadline.in(ANSWER));
        propose(new SetController(host.id(), Optional.of(bmc), password));
        return Optional.of(read);
    }

    private Optional<PowerState> forget(HostRecord host) throws FailureException {
        propose(new SetController(host.id(), Optional.empty(), ""));
        return Optional.empty();
    }

    /** Written into the audit log first; then done, and read back until it is so or time is over. */
    private Optional<PowerState> change(HostRecord host, boolean on) throws FailureException {
        PowerController controller = controllers.of(host.id());
        propose(new SwitchPower(host.id(), on ? Power.ON : Power.OFF));
        Deadline deadline = Deadline.in(ANSWER);
        if (on) {
            controller.switchOn(deadline);
        } else {
            controller.switchOff(deadline);
        }
        PowerState wanted = on ? PowerState.ON : PowerState.OFF;
        PowerState read = controller.read(deadline);
        while (read != wanted && deadline.left().compareTo(LOOK.multipliedBy(2)) > 0) {
            rest();
            read = controller.read(deadline);
        }
        return Optional.of(read);
    }

    private static void rest() throws FailureException {
        try {
            new CountDownLatch(1).await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, "Interrupted.", "");
        }
    }

    private void propose(HostCommand command) throws FailureException {
        Deadline deadline = Deadline.in(COMMIT);
        long revision = new Asking(person).propose(command, deadline).revision();
        Answers.await(mirror.at(revision, deadline), deadline);
    }

    private HostRecord find(String name) throws FailureException {
        return mirror.view().all(Kinds.HOST).values().stream().map(Held::value).filter(host -> host.name().equals(name)
                || host.id().value().equals(name)).findFirst().orElseThrow(() -> new FailureException(
                        FailureCode.NOT_FOUND, "The cluster has no host \"" + name + "\".",
                        "Look at hotseat-agent cluster."));
    }

    private JsonObject answer(HostRecord host, Optional<PowerState> power) {
        JsonObject json = new JsonObject();
        json.addProperty("host", host.id().value());
        host.bmc().ifPresent(bmc -> {
            json.addProperty("address", bmc.address());
            json.addProperty("protocol", bmc.protocol());
            json.addProperty("user", bmc.user());
            json.addProperty("password", mirror.view().find(Kinds.POWER_KEY, host.id().value()).map(Held::value)
                    .filter(key -> key.fits(bmc)).isPresent() ? "known" : "missing");
        });
        power.ifPresent(read -> json.addProperty("power", read.name()));
        return json;
    }

    private static String text(JsonObject question, String name) {
        return question.has(name) && question.get(name).isJsonPrimitive() ? question.get(name).getAsString() : "";
    }
}
