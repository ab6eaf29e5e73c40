// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.HypervisorKind;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint is found at the right place, with a text that says what to do, and nothing else is complained of. */
class ClusterValidatorTest {

    /** Told by a test of its own below. */
    private static final Set<String> NOT_ALONE = Set.of("subnetTwice");

    static Stream<RuleCase> cases() {
        return Stream.of(HostCases.identity(), HostCases.planes(), HostCases.hosts(), HostCases.interfaces(),
                PeopleCases.protection(), PeopleCases.switching(), PeopleCases.seats(),
                PeopleCases.boardsAndStorage(), PeopleCases.policiesAndPeople()).flatMap(Collection::stream);
    }

    private static String pattern(String name) throws ReflectiveOperationException {
        return (String) Messages.class.getField(name).get(null);
    }

    /** The sentence without its arguments and without what stands before the first one. */
    private static String advice(String pattern) {
        return pattern.substring(pattern.lastIndexOf('}') + 1);
    }

    @Test
    void aGoodClusterHasNoProblems() {
        assertEquals(List.of(), ClusterValidator.validate(Samples.full()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneFaultGivesOneProblemAtItsPlace(RuleCase fault) throws Exception {
        Cluster cluster = Samples.full();
        fault.damage().accept(cluster);
        List<Problem> problems = ClusterValidator.validate(cluster).stream()
                .filter(problem -> problem.text().endsWith(advice(unchecked(fault.text())))
                        && problem.feature().equals(Optional.of(fault.feature())))
                .toList();
        assertEquals(1, problems.size(), () -> ClusterValidator.validate(cluster).toString());
        Problem problem = problems.get(0);
        assertEquals(fault.severity(), problem.severity());
        assertSame(fault.place().apply(cluster), problem.object());
        assertTrue(problem.text().matches("[\\p{Print}\n]+\\. [A-Z][^{}]+\\."), problem::text);
    }

    private static String unchecked(String name) {
        try {
            return pattern(name);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneFaultIsNotComplainedOfTwice(RuleCase fault) {
        Cluster cluster = Samples.full();
        fault.damage().accept(cluster);
        List<Problem> problems = ClusterValidator.validate(cluster);
        assertTrue(problems.size() <= 2, problems::toString);
        assertEquals(problems.size(), new HashSet<>(problems).size());
    }

    @Test
    void everyTextHasACase() {
        Set<String> told = new TreeSet<>(NOT_ALONE);
        cases().map(RuleCase::text).forEach(told::add);
        Set<String> all = new TreeSet<>(Arrays.stream(Messages.class.getFields())
                .filter(field -> field.getDeclaringClass() == Messages.class).map(Field::getName).toList());
        assertEquals(all, told);
    }

    @Test
    void twoPlanesWithOneSubnetAreFoundHoweverItIsWritten() {
        Cluster cluster = Samples.full();
        cluster.getPlanes().get(1).setSubnet("10.0.0.255/24");
        String text = "plane management has the same subnet as plane storage. "
                + "Give each plane a subnet of its own.";
        assertTrue(ClusterValidator.validate(cluster).stream().anyMatch(problem -> problem.text().equals(text)));
    }

    @Test
    void aSimulatedHostNeedsNeitherSshNorInterfaces() {
        Cluster cluster = Samples.full();
        cluster.getHosts().get(0).getLibvirt().setKind(HypervisorKind.SIMULATED);
        cluster.getHosts().get(0).getLibvirt().setUri("sim:host-01");
        cluster.getHosts().get(0).setSsh(null);
        cluster.getHosts().get(0).getInterfaces().clear();
        assertEquals(List.of(), ClusterValidator.validate(cluster));
    }

    @Test
    void aPolicyWithoutProtectionNeedsNoHosts() {
        Cluster cluster = Samples.full();
        cluster.getProtectionPolicies().get(0).setMode(ProtectionMode.NONE);
        cluster.getProtectionPolicies().get(0).setPrimary(null);
        cluster.getProtectionPolicies().get(0).getStandbys().clear();
        assertEquals(List.of(), ClusterValidator.validate(cluster));
    }

    @Test
    void namesWithBracesAndQuotesAreShownAsTheyAre() {
        Cluster cluster = Samples.full();
        cluster.getHosts().get(0).setName("a {1} 'b'");
        cluster.getHosts().get(0).setLibvirt(null);
        assertEquals("host a {1} 'b' has no hypervisor access. Enter how its hypervisor is reached.",
                ClusterValidator.validate(cluster).get(0).text());
    }

    @Test
    void fiveThousandMachinesAreChecked() {
        Cluster cluster = Samples.large(5000);
        assertEquals(List.of(), ClusterValidator.validate(cluster));
        cluster.getMachines().get(5000).setUuid(cluster.getMachines().get(1).getUuid());
        assertEquals(1, ClusterValidator.validate(cluster).size());
    }
}
