// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.deploy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hotseat.hosts.deploy.DeployStep;

/**
 * A step of a deployment, for a list of them.
 *
 * @param text in the user's language
 * @param begins from this part of the whole on, 0 to 1; what is told of progress is compared with it
 */
public record AgentStep(String text, double begins) {

    private static final Set<DeployStep> RARE = EnumSet.of(DeployStep.CLEAN, DeployStep.BEGIN, DeployStep.UNDO,
            DeployStep.DONE);

    /**
     * The steps of a deployment that goes well.
     *
     * @param ownJava whether a Java is made and sent
     * @param joins whether the agent comes into a cluster
     * @return in order
     */
    public static List<AgentStep> all(boolean ownJava, boolean joins) {
        return EnumSet.complementOf(EnumSet.copyOf(RARE)).stream()
                .filter(step -> ownJava || step != DeployStep.RUNTIME).filter(step -> joins || step != DeployStep.JOIN)
                .map(step -> new AgentStep(step.text(), step.begins())).toList();
    }

    /**
     * Whether what a deployment tells means that it takes back what it has made.
     *
     * @param fraction as told
     * @return true for the rest of the deployment
     */
    public static boolean takesBack(double fraction) {
        return fraction >= DeployStep.UNDO.begins() && fraction < DeployStep.DONE.begins();
    }
}
