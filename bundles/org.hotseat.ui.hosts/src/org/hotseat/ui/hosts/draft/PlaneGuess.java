// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.hotseat.checks.HostInterface;
import org.hotseat.checks.HostSurvey;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.ui.hosts.draft.Surroundings.PlaneWay;

/**
 * Proposes which interface serves which plane: that with an address of the plane's subnet, else that of the same name
 * as on the other hosts, else for management the one that was dialled, else for business a card with a bridge or
 * without addresses. Pure.
 */
public final class PlaneGuess {

    private static final String BUSINESS_BRIDGE = "br-biz";

    private final HostSurvey survey;
    private final Set<String> taken = new HashSet<>();

    private PlaneGuess(HostSurvey survey) {
        this.survey = survey;
    }

    /**
     * Proposes.
     *
     * @param survey what the host has
     * @param planes of the cluster
     * @param dialled the address under which it answered
     * @return one for each plane, in their order; an empty name where nothing fits
     */
    public static List<PlaneChoice> of(HostSurvey survey, List<PlaneWay> planes, String dialled) {
        PlaneGuess guess = new PlaneGuess(survey);
        List<Optional<HostInterface>> found = new ArrayList<>();
        for (PlaneWay plane : planes) {
            found.add(guess.take(guess.bySubnet(plane).or(() -> guess.byName(plane))));
        }
        List<PlaneChoice> choices = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            PlaneWay plane = planes.get(i);
            Optional<HostInterface> card = found.get(i).isPresent() ? found.get(i)
                    : guess.take(guess.last(plane, dialled));
            choices.add(guess.choice(plane, card));
        }
        return choices;
    }

    /**
     * The addresses by which a choice is reached: those of the interface and of its bridge.
     *
     * @param survey what the host has
     * @param choice an interface and a bridge
     * @return with the length of their network
     */
    public static List<String> addresses(HostSurvey survey, PlaneChoice choice) {
        return survey.interfaces().stream()
                .filter(one -> one.name().equals(choice.interfaceName()) || one.name().equals(choice.bridge()))
                .flatMap(one -> one.addresses().stream()).distinct().toList();
    }

    /**
     * The address that the document gets.
     *
     * @param survey what the host has
     * @param choice an interface and a bridge
     * @param subnet of the plane; may be empty
     * @return without the length of its network; empty when there is none
     */
    public static String address(HostSurvey survey, PlaneChoice choice, String subnet) {
        List<String> all = addresses(survey, choice);
        return all.stream().filter(one -> Networks.holds(subnet, one)).findFirst()
                .or(() -> all.stream().findFirst()).map(Networks::bare).orElse("");
    }

    private Optional<HostInterface> take(Optional<HostInterface> card) {
        card.ifPresent(one -> taken.add(one.name()));
        return card;
    }

    private Optional<HostInterface> bySubnet(PlaneWay plane) {
        return withAddress(address -> Networks.holds(plane.subnet(), address));
    }

    private Optional<HostInterface> withAddress(Predicate<String> wanted) {
        return survey.interfaces().stream().filter(one -> one.addresses().stream().anyMatch(wanted)).findFirst()
                .map(this::card).filter(this::isFree);
    }

    /** The card behind a bridge, or the bridge itself when there is none. */
    private HostInterface card(HostInterface found) {
        return found.isBridge() ? survey.interfaces().stream().filter(HostInterface::isPhysical)
                .filter(one -> one.bridge().equals(Optional.of(found.name()))).findFirst().orElse(found) : found;
    }

    private boolean isFree(HostInterface card) {
        return !taken.contains(card.name());
    }

    private Optional<HostInterface> byName(PlaneWay plane) {
        return plane.used().reversed().stream().map(PlaneChoice::interfaceName)
                .flatMap(name -> survey.interfaces().stream().filter(one -> one.name().equals(name)))
                .filter(this::isFree).findFirst();
    }

    private Optional<HostInterface> last(PlaneWay plane, String dialled) {
        return switch (plane.kind()) {
            case MANAGEMENT -> withAddress(address -> Networks.bare(address).equals(dialled));
            case BUSINESS -> first(one -> one.bridge().isPresent()).or(() -> first(one -> one.addresses().isEmpty()));
            case STORAGE -> Optional.empty();
        };
    }

    private Optional<HostInterface> first(Predicate<HostInterface> wanted) {
        return survey.interfaces().stream().filter(HostInterface::isPhysical).filter(this::isFree).filter(wanted)
                .findFirst();
    }

    private PlaneChoice choice(PlaneWay plane, Optional<HostInterface> card) {
        if (card.isEmpty()) {
            return new PlaneChoice(plane.kind(), "", "");
        }
        String usual = plane.kind() == PlaneKind.BUSINESS ? plane.used().reversed().stream().map(PlaneChoice::bridge)
                .filter(name -> !name.isEmpty()).findFirst().orElse(BUSINESS_BRIDGE) : "";
        String bridge = card.get().isBridge() ? card.get().name() : card.get().bridge().orElse(usual);
        return new PlaneChoice(plane.kind(), card.get().name(), bridge);
    }
}
