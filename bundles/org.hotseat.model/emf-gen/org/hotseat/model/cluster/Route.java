// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A crosspoint that shall be closed; a locked one is never taken by a seat move.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Route#getInput <em>Input</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Route#getOutput <em>Output</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Route#isLocked <em>Locked</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getRoute()
 * @model
 * @generated
 */
public interface Route extends Identified {
	/**
	 * Returns the value of the '<em><b>Input</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Input</em>' reference.
	 * @see #setInput(SwitchInput)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoute_Input()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SwitchInput getInput();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Route#getInput <em>Input</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input</em>' reference.
	 * @see #getInput()
	 * @generated
	 */
	void setInput(SwitchInput value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Output</em>' reference.
	 * @see #setOutput(SwitchOutput)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoute_Output()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SwitchOutput getOutput();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Route#getOutput <em>Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' reference.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(SwitchOutput value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.hotseat.model.cluster.ClusterPackage#getRoute_Locked()
	 * @model default="false"
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Route#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

} // Route
