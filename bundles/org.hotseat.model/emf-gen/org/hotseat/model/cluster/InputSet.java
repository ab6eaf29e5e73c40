// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Input Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Keyboard and pointer of a seat, and the switch output their USB cable comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.InputSet#getKeyboard <em>Keyboard</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.InputSet#getPointer <em>Pointer</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.InputSet#isTouchScreen <em>Touch Screen</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.InputSet#getUsbOutput <em>Usb Output</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getInputSet()
 * @model
 * @generated
 */
public interface InputSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Keyboard</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Keyboard</em>' attribute.
	 * @see #setKeyboard(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getInputSet_Keyboard()
	 * @model default=""
	 * @generated
	 */
	String getKeyboard();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.InputSet#getKeyboard <em>Keyboard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keyboard</em>' attribute.
	 * @see #getKeyboard()
	 * @generated
	 */
	void setKeyboard(String value);

	/**
	 * Returns the value of the '<em><b>Pointer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pointer</em>' attribute.
	 * @see #setPointer(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getInputSet_Pointer()
	 * @model default=""
	 * @generated
	 */
	String getPointer();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.InputSet#getPointer <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pointer</em>' attribute.
	 * @see #getPointer()
	 * @generated
	 */
	void setPointer(String value);

	/**
	 * Returns the value of the '<em><b>Touch Screen</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Touch Screen</em>' attribute.
	 * @see #setTouchScreen(boolean)
	 * @see org.hotseat.model.cluster.ClusterPackage#getInputSet_TouchScreen()
	 * @model default="false"
	 * @generated
	 */
	boolean isTouchScreen();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.InputSet#isTouchScreen <em>Touch Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Touch Screen</em>' attribute.
	 * @see #isTouchScreen()
	 * @generated
	 */
	void setTouchScreen(boolean value);

	/**
	 * Returns the value of the '<em><b>Usb Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Usb Output</em>' reference.
	 * @see #setUsbOutput(SwitchOutput)
	 * @see org.hotseat.model.cluster.ClusterPackage#getInputSet_UsbOutput()
	 * @model resolveProxies="false"
	 * @generated
	 */
	SwitchOutput getUsbOutput();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.InputSet#getUsbOutput <em>Usb Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usb Output</em>' reference.
	 * @see #getUsbOutput()
	 * @generated
	 */
	void setUsbOutput(SwitchOutput value);

} // InputSet
