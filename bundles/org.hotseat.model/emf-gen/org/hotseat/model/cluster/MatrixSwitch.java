// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matrix Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A crosspoint that joins host heads to monitors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.MatrixSwitch#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.MatrixSwitch#getPort <em>Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.MatrixSwitch#getUser <em>User</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.MatrixSwitch#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.MatrixSwitch#getOutputs <em>Outputs</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch()
 * @model
 * @generated
 */
public interface MatrixSwitch extends Named, NetworkEndpoint {
	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.SwitchProtocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see org.hotseat.model.cluster.SwitchProtocol
	 * @see #setProtocol(SwitchProtocol)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch_Protocol()
	 * @model
	 * @generated
	 */
	SwitchProtocol getProtocol();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.MatrixSwitch#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see org.hotseat.model.cluster.SwitchProtocol
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(SwitchProtocol value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"9990"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch_Port()
	 * @model default="9990"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.MatrixSwitch#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch_User()
	 * @model default=""
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.MatrixSwitch#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.SwitchInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SwitchInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.SwitchOutput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getMatrixSwitch_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<SwitchOutput> getOutputs();

} // MatrixSwitch
