// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A monitor of a seat, the switch output its cable comes from, and the head of the machine it shows (from 0).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Monitor#getEdid <em>Edid</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Monitor#getSwitchOutput <em>Switch Output</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Monitor#getMachineHead <em>Machine Head</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Monitor#getWidthPixels <em>Width Pixels</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Monitor#getHeightPixels <em>Height Pixels</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor()
 * @model
 * @generated
 */
public interface Monitor extends Named {
	/**
	 * Returns the value of the '<em><b>Edid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Edid</em>' containment reference.
	 * @see #setEdid(EdidIdentity)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor_Edid()
	 * @model containment="true"
	 * @generated
	 */
	EdidIdentity getEdid();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Monitor#getEdid <em>Edid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edid</em>' containment reference.
	 * @see #getEdid()
	 * @generated
	 */
	void setEdid(EdidIdentity value);

	/**
	 * Returns the value of the '<em><b>Switch Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Switch Output</em>' reference.
	 * @see #setSwitchOutput(SwitchOutput)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor_SwitchOutput()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SwitchOutput getSwitchOutput();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Monitor#getSwitchOutput <em>Switch Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Switch Output</em>' reference.
	 * @see #getSwitchOutput()
	 * @generated
	 */
	void setSwitchOutput(SwitchOutput value);

	/**
	 * Returns the value of the '<em><b>Machine Head</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machine Head</em>' attribute.
	 * @see #setMachineHead(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor_MachineHead()
	 * @model default="0"
	 * @generated
	 */
	int getMachineHead();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Monitor#getMachineHead <em>Machine Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine Head</em>' attribute.
	 * @see #getMachineHead()
	 * @generated
	 */
	void setMachineHead(int value);

	/**
	 * Returns the value of the '<em><b>Width Pixels</b></em>' attribute.
	 * The default value is <code>"1920"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width Pixels</em>' attribute.
	 * @see #setWidthPixels(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor_WidthPixels()
	 * @model default="1920"
	 * @generated
	 */
	int getWidthPixels();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Monitor#getWidthPixels <em>Width Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Pixels</em>' attribute.
	 * @see #getWidthPixels()
	 * @generated
	 */
	void setWidthPixels(int value);

	/**
	 * Returns the value of the '<em><b>Height Pixels</b></em>' attribute.
	 * The default value is <code>"1080"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height Pixels</em>' attribute.
	 * @see #setHeightPixels(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getMonitor_HeightPixels()
	 * @model default="1080"
	 * @generated
	 */
	int getHeightPixels();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Monitor#getHeightPixels <em>Height Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Pixels</em>' attribute.
	 * @see #getHeightPixels()
	 * @generated
	 */
	void setHeightPixels(int value);

} // Monitor
